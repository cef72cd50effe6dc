package it.sintesi.exchange.people.application;

import it.sintesi.did.api.Did;
import it.sintesi.people.format.sap.Unemployment;
import it.sintesi.status.api.StatusKind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How somebody came into unemployment; the ministry's table "Ingresso disoccupazione" is not public, D and F are deduced. */
final class UnemploymentEntry {

    private static final String DECLARED = "D";
    private static final String WORK_ENDED = "F";

    private UnemploymentEntry() {
    }

    /**
     * The entry into the unemployment that goes on: D on the day of a declaration; F when it was declared while work went on and counts since that ended (D.Lgs. 150/2015 art. 19 c. 4); otherwise its
     * kind is not known and not written.
     *
     * @param since first day registered without a break, null when not registered
     * @param dids  declarations of the person
     * @param on    state of the person on a day
     * @return null when not registered
     */
    static Unemployment of(LocalDate since, List<Did> dids, Function<LocalDate, StatusKind> on) {
        if (since == null) {
            return null;
        }
        LocalDate given = dids.stream().filter(did -> did.state().counts() && !did.givenOn().isAfter(since) && (did.revokedOn() == null || did.revokedOn().isAfter(since))).map(Did::givenOn)
                .max(Comparator.naturalOrder()).orElse(null);
        boolean declared = since.equals(given);
        return new Unemployment(since, declared ? DECLARED : given != null && on.apply(since) == StatusKind.UNEMPLOYED ? WORK_ENDED : null);
    }
}
