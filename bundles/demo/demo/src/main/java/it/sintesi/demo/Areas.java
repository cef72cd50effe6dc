package it.sintesi.demo;

import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.ServiceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.blueprint.container.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the events of lives to the areas that are there; one that is missing, or refuses, is told and the others go on. */
public final class Areas {

    private static final Logger LOG = LoggerFactory.getLogger(Areas.class);

    private final List<Area> all;
    private final List<Area> there = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    Areas(List<Area> all) {
        this.all = List.copyOf(all);
    }

    /** Finds out which areas are there. @param anybody fiscal code of somebody of the province */
    void prepare(String anybody) {
        for (Area area : all) {
            attempt(area, "prepare", () -> {
                area.prepare(anybody);
                there.add(area);
                return true;
            });
        }
    }

    void happen(ServiceEvent event) {
        there.forEach(area -> attempt(area, event.kind().name(), () -> area.happen(event)));
    }

    /** Lets areas do what they mean to do by the evening of the day. */
    void evening(LocalDate day) {
        there.forEach(area -> area.chores(day).forEach(chore -> attempt(area, chore.what(), chore.doing()::getAsBoolean)));
    }

    /** Leaves something open for the days to come. */
    void leaveOpen(List<String> people) {
        there.forEach(area -> attempt(area, "leave open", () -> {
            area.leaveOpen(people);
            return true;
        }));
    }

    /** Something an area does; the answer is whether it took part. */
    private interface Doing {
        boolean done();
    }

    private void attempt(Area area, String what, Doing doing) {
        try {
            if (doing.done()) {
                count(area.name() + " " + what);
            }
        } catch (ServiceUnavailableException missing) {
            count(area.name() + " " + what + " MISSING");
            LOG.info("The demonstration goes on without the area {}", area.name());
        } catch (ServiceException refused) {
            // Lives do not know every rule: who has a declaration already does not give another one.
            count(area.name() + " " + what + " " + refused.kind() + refused.rejections().stream().limit(1).map(reason -> " " + reason.code()).collect(Collectors.joining()));
            LOG.debug("{} refused {}: {} {}", area.name(), what, refused.getMessage(), refused.rejections());
        } catch (RuntimeException broken) {
            // A fault of one area must not keep the others from starting; it is told once for each kind of event.
            String fault = area.name() + " " + what + " BROKEN";
            if (!counts.containsKey(fault)) {
                LOG.warn("The area {} broke while the demonstration asked for {}", area.name(), what, broken);
            }
            count(fault);
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** How often what happened or was refused. */
    Map<String, Integer> counts() {
        return counts;
    }
}
