package it.sintesi.reception.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Services and agendas of an office, as somebody who may manage them enters them. Authorised. */
public interface ReceptionSetup {

    /** Hours of a weekday in which appointments are given, {@code to} excluded, in steps of five minutes. */
    record Hours(DayOfWeek day, LocalTime from, LocalTime to) {
    }

    /**
     * An agenda.
     *
     * @param service  code of a service of the office
     * @param operator account of the office; null for a group service
     * @param lastDay  last day, or null while it is open
     */
    record NewAgenda(String office, String service, String operator, LocalDate firstDay, LocalDate lastDay, List<Hours> week) {

        public NewAgenda {
            week = List.copyOf(week);
        }
    }

    /**
     * Enters the usual services of the charter ({@code welcome}, {@code first-interview}, {@code did}, {@code group-orientation}, {@code matching},
     * {@code company-first}) that the office does not have yet.
     *
     * @return how many were added
     */
    int standardServices(Caller caller, String office);

    /**
     * Enters an agenda.
     *
     * @return its identifier
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN, or REJECTED with every wrong field
     */
    String openAgenda(Caller caller, NewAgenda agenda);
}
