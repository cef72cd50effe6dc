package it.sintesi.status.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the status of people rests on, for the areas that compute on the whole province: the very facts from which the ledgers are made, merged
 * codes under the one that counts. Not for people: who computes acts as the system; whoever shows a result to somebody authorises and audits that.
 */
public interface StatusFacts {

    /** Whose income it is that somebody declared. */
    enum Earning {
        SUBORDINATE, COLLABORATION, SELF_EMPLOYED
    }

    /** A declaration of availability: first day on which it can count, first day on which it no longer does (null while it does). */
    record Declared(LocalDate givenOn, LocalDate revokedOn) {
    }

    /** Yearly pay in whole euro from a day on; null when the communication does not tell it. */
    record Paid(LocalDate from, Long yearly) {
    }

    /**
     * A relation.
     *
     * @param relation identifier
     * @param contract kind of contract (code), or null
     * @param lastDay  last day, told or foreseen; null while open-ended
     * @param pays     oldest first
     */
    record Worked(String relation, String contract, LocalDate start, LocalDate lastDay, List<Paid> pays) {

        public Worked {
            pays = List.copyOf(pays);
        }
    }

    /**
     * Income of a year that a person declared to expect.
     *
     * @param relation relation whose income it is, null for work that no communication tells
     * @param to       last day, null while it goes on
     * @param yearly   whole euro gross
     */
    record Earned(Earning kind, String relation, LocalDate from, LocalDate to, long yearly) {
    }

    /** One person: declarations by day and identifier, relations by start and identifier, incomes in the order in which they were declared. */
    record Life(List<Declared> declarations, List<Worked> works, List<Earned> incomes) {

        public Life {
            declarations = List.copyOf(declarations);
            works = List.copyOf(works);
            incomes = List.copyOf(incomes);
        }
    }

    /** People about whom something is known, in order, after the given code ({@code ""} for the first), at most {@code limit}. */
    List<String> peopleAfter(String person, int limit);

    /** Facts of all people from one code to another, both included, by code; in a transaction of the caller or one of its own. */
    Map<String, Life> between(String first, String last);
}
