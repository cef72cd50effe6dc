package it.sintesi.observatory.application;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.PersonOffices.Competence;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.api.Statuses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When somebody was registered as unemployed, and with which competent office. */
final class RegisteredPeriods {

    private static final Caller CALLER = Caller.system("Osservatorio del mercato del lavoro");

    private final Statuses statuses;
    private final PersonOffices offices;

    RegisteredPeriods(Statuses statuses, PersonOffices offices) {
        this.statuses = statuses;
        this.offices = offices;
    }

    /**
     * Days at one office.
     *
     * @param to     last day, null while it goes on
     * @param office identifier, null where no office of the province is competent
     */
    record Stay(LocalDate from, LocalDate to, String office) {
    }

    /** Periods of a person, parted where the competent office changes. */
    List<Stay> of(String person) {
        List<StatusPeriod> periods = statuses.ledger(CALLER, person).stream().filter(p -> p.kind().registered()).toList();
        return periods.isEmpty() ? List.of() : parted(periods, offices.history(CALLER, person));
    }

    /** The first known office counts for the time before it too: a domicile is noted when somebody first comes, not when they moved there. */
    static List<Stay> parted(List<StatusPeriod> periods, List<Competence> competences) {
        List<Stay> stays = new ArrayList<>();
        for (StatusPeriod period : periods) {
            if (competences.isEmpty()) {
                stays.add(new Stay(period.from(), period.to(), null));
            }
            for (int i = 0; i < competences.size(); i++) {
                Competence at = competences.get(i);
                LocalDate from = i == 0 || at.from().isBefore(period.from()) ? period.from() : at.from();
                LocalDate to = at.to() == null || period.to() != null && period.to().isBefore(at.to()) ? period.to() : at.to();
                if (to == null || !to.isBefore(from)) {
                    stays.add(new Stay(from, to, at.office()));
                }
            }
        }
        return stays;
    }
}
