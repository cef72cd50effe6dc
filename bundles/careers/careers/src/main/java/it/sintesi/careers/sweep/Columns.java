package it.sintesi.careers.sweep;

import it.sintesi.rules.api.StatusRule.WorkKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of many people, as whole numbers in a few long arrays; people are numbers from 0, days are days since 1970. Relations may come in any order; declarations of
 * one person and day come in the order of their identifiers, incomes of one person in the order in which they were declared.
 */
public final class Columns {

    /** No last day, no day of revocation. */
    public static final int OPEN = Integer.MAX_VALUE;
    /** Nobody told it. */
    public static final int UNKNOWN = -1;
    /** Income of work that no communication tells. */
    public static final int NO_RELATION = -1;
    /** Income of a relation that is not among these. */
    public static final int OTHER_RELATION = -2;
    /** Hours of full-time work in per cent of a full week. */
    public static final int FULL = 100;

    /** Numbers of a relation that stand side by side, so that one look at memory brings them all. */
    static final int START = 0, LAST = 1, CONTRACT = 2, HOURS = 3, EMPLOYER = 4, PAYS = 5, PAY_COUNT = 6, WIDTH = 8;

    final IntColumn person;
    final IntColumn relation;
    /** Day and yearly pay in turn. */
    final IntColumn pay;
    final IntColumn declaring = new IntColumn(64);
    final IntColumn given = new IntColumn(64);
    final IntColumn revoked = new IntColumn(64);
    final IntColumn earning = new IntColumn(8);
    final IntColumn earningKind = new IntColumn(8);
    final IntColumn earningRelation = new IntColumn(8);
    final IntColumn earningFrom = new IntColumn(8);
    final IntColumn earningTo = new IntColumn(8);
    final IntColumn earningYearly = new IntColumn(8);
    private final Map<String, Integer> contractNumbers = new HashMap<>();
    private final List<String> contracts = new ArrayList<>();

    /** @param relations how many are expected; more may come */
    public Columns(int relations) {
        person = new IntColumn(relations);
        relation = new IntColumn(relations * WIDTH);
        pay = new IntColumn(relations * 2);
    }

    /** Number of a kind of contract, to be used in {@link #relation}; null is a kind, too. */
    public int contract(String code) {
        return contractNumbers.computeIfAbsent(code, c -> {
            contracts.add(c);
            return contracts.size() - 1;
        });
    }

    List<String> contracts() {
        return contracts;
    }

    /**
     * Adds a relation.
     *
     * @param lastDay  {@link #OPEN} without one
     * @param hours    per cent of a full week, {@link #UNKNOWN} where none are agreed or told
     * @param employer any number, the same for the same employer
     * @return its number
     */
    public int relation(int who, int firstDay, int lastDay, int contractNumber, int weekly, int employerNumber) {
        person.add(who);
        relation.add(firstDay);
        relation.add(lastDay);
        relation.add(contractNumber);
        relation.add(weekly);
        relation.add(employerNumber);
        relation.add(pay.size() / 2);
        relation.add(0);
        relation.add(0);
        return person.size() - 1;
    }

    /** Adds yearly pay from a day on to the relation added last; {@link #UNKNOWN} for a communication that does not tell it. */
    public void pay(int from, int yearly) {
        pay.add(from);
        pay.add(yearly);
        int count = relation.size() - WIDTH + PAY_COUNT;
        relation.set(count, relation.get(count) + 1);
    }

    /** Adds a declaration of availability; revocation {@link #OPEN} while it counts. */
    public void declaration(int who, int givenOn, int revokedOn) {
        declaring.add(who);
        given.add(givenOn);
        revoked.add(revokedOn);
    }

    /** Adds income that a person declared; relation is its number, {@link #NO_RELATION} or {@link #OTHER_RELATION}. */
    public void income(int who, WorkKind kind, int relation, int from, int to, int yearly) {
        earning.add(who);
        earningKind.add(kind.ordinal());
        earningRelation.add(relation);
        earningFrom.add(from);
        earningTo.add(to);
        earningYearly.add(yearly);
    }

    /** How many relations there are. */
    public int relations() {
        return person.size();
    }
}
