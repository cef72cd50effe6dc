package it.sintesi.people.format.sap;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import it.sintesi.people.format.Rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules of the professional record, SP-001 to SP-034. */
public final class SapRules {

    /** Conventional date of an unknown start. */
    public static final LocalDate UNKNOWN_START = LocalDate.of(1900, 1, 1);
    /** Conventional date of an open end. */
    public static final LocalDate OPEN_END = LocalDate.of(2099, 12, 31);
    /** Declaration and taking in charge. */
    public static final String TAKING_IN_CHARGE = "A02";
    /** Kinds of contract that are apprenticeships begin like this. */
    static final String APPRENTICESHIP = "A.03";
    /** Since when start and end of a policy are required. */
    static final LocalDate DATED_FROM = LocalDate.of(2015, 12, 9);
    /** Since when identifier and last event of a policy are required. */
    static final LocalDate IDENTIFIED_FROM = LocalDate.of(2017, 12, 4);
    private static final String SOURCE = "Scheda anagrafico professionale, rev. 009";

    /** All of them, in order. */
    public static final List<Rule<Sap, SapFacts>> ALL = Stream.of(RecordRules.ALL, LifeRules.ALL, PolicyRules.ALL).flatMap(List::stream).toList();

    private SapRules() {
    }

    /** Everything that is wrong with a record, warnings included. */
    public static List<Rejection> check(Sap sap, SapFacts facts) {
        return Rule.all(ALL, sap, facts);
    }

    static Rule<Sap, SapFacts> rule(String id, Severity severity, String field, String message, String mend, BiFunction<Sap, SapFacts, Stream<String>> check) {
        return new Rule<>(id, severity, field, SOURCE, message, mend, check);
    }
}
