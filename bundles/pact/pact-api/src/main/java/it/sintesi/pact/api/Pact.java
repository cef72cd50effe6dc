package it.sintesi.pact.api;

import java.time.LocalDate;
import java.util.List;

/**
 * A service pact in its present version.
 *
 * @param id        identifier, the same over versions
 * @param version   number of the version, from 1
 * @param person    fiscal code
 * @param did       declaration it rests on
 * @param office    office
 * @param operator  account of the operator in charge
 * @param state     state
 * @param signedOn  day of the second signature, null before
 * @param protocol  protocol of the signed act, null before
 * @param objective objective, in plain words
 * @param measures  the personal plan (PIP)
 */
public record Pact(String id, int version, String person, String did, String office, String operator, PactState state, LocalDate signedOn,
                   String protocol, String objective, List<Measure> measures) {

    public Pact {
        measures = List.copyOf(measures);
    }

    /**
     * A measure of the plan.
     *
     * @param id        identifier within the pact
     * @param code      code of the catalogue
     * @param kind      kind for the ladder of sanctions: {@code LAB} orientation lab, {@code ACTIVE} training or another active measure, {@code OTHER}
     * @param policy    activity code of the national file (A02, B01, C06 …)
     * @param title     title
     * @param provider  who provides it
     * @param start     planned start
     * @param end       planned end
     * @param hours     planned hours, null when not counted
     * @param state     {@code PLANNED}, {@code STARTED}, {@code DONE}, {@code MISSED}, {@code CANCELLED}
     */
    public record Measure(String id, String code, String kind, String policy, String title, String provider, LocalDate start, LocalDate end, Integer hours,
                          String state) {
    }
}
