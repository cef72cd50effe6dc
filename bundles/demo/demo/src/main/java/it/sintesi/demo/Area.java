package it.sintesi.demo;

import it.sintesi.demo.lives.ServiceEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/** An area of services that takes part in the lives of the demonstration, while it is there. */
interface Area {

    /** Name for the log. */
    String name();

    /**
     * Asks something harmless of the area and prepares it.
     *
     * @param anybody fiscal code of somebody of the province
     * @throws org.osgi.service.blueprint.container.ServiceUnavailableException when it is not there
     */
    void prepare(String anybody);

    /**
     * Lets one event happen, today on the certified clock.
     *
     * @return whether this area took part in it
     * @throws it.sintesi.kernel.api.ServiceException when the area refuses
     */
    boolean happen(ServiceEvent event);

    /** Something an area does on its own account; the answer is whether there was anything to do. */
    record Chore(String what, BooleanSupplier doing) {
    }

    /** What the area does by the evening of a day; each is asked for once. */
    default List<Chore> chores(LocalDate day) {
        return List.of();
    }

    /**
     * Leaves something open for the days to come.
     *
     * @param people who; the citizen with the account first
     */
    default void leaveOpen(List<String> people) {
    }
}
