package it.sintesi.careers.application;

import it.sintesi.careers.sweep.Columns;
import it.sintesi.communications.api.WorkHistories.Hours;
import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.status.api.StatusFacts;
import it.sintesi.status.api.StatusFacts.Life;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts of some people into columns. */
final class PortionReader {

    /** Hours of a full week (D.Lgs. 66/2003 art. 3). */
    private static final int FULL_WEEK = 40;
    private static final int PER_CENT = 100;

    private final Columns columns = new Columns(8_192);
    private final List<String> people = new ArrayList<>();
    private final Map<String, Hours> hours = new HashMap<>();
    private final Map<String, Integer> employers = new HashMap<>();

    PortionReader(Neighbours others, String first, String last) {
        others.histories().hoursBetween(first, last).forEach(h -> hours.put(h.relation(), h));
        others.facts().between(first, last).forEach(this::add);
    }

    Columns columns() {
        return columns;
    }

    /** Codes of the people, by number. */
    List<String> people() {
        return people;
    }

    private void add(String person, Life life) {
        int who = people.size();
        people.add(person);
        Map<String, Integer> numbers = new HashMap<>();
        for (StatusFacts.Worked work : life.works()) {
            Hours told = hours.get(work.relation());
            String employer = told == null ? work.relation() : told.employer();
            int number = employers.computeIfAbsent(employer, e -> employers.size());
            numbers.put(work.relation(), columns.relation(who, day(work.start()), day(work.lastDay()), columns.contract(work.contract()), weekly(told), number));
            work.pays().forEach(pay -> columns.pay(day(pay.from()), pay.yearly() == null ? Columns.UNKNOWN : (int) Math.min(Integer.MAX_VALUE, pay.yearly())));
        }
        life.declarations().forEach(d -> columns.declaration(who, day(d.givenOn()), day(d.revokedOn())));
        life.incomes().forEach(i -> columns.income(who, WorkKind.valueOf(i.kind().name()),
                i.relation() == null ? Columns.NO_RELATION : numbers.getOrDefault(i.relation(), Columns.OTHER_RELATION), day(i.from()), day(i.to()),
                (int) Math.min(Integer.MAX_VALUE, i.yearly())));
    }

    private static int weekly(Hours told) {
        if (told != null && "F".equals(told.workingTime())) {
            return Columns.FULL;
        }
        return told == null || told.weeklyHours() == null ? Columns.UNKNOWN : Math.min(Columns.FULL - 1, told.weeklyHours() * PER_CENT / FULL_WEEK);
    }

    private static int day(LocalDate day) {
        return day == null ? Columns.OPEN : (int) day.toEpochDay();
    }
}
