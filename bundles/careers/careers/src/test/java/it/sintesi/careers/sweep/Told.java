package it.sintesi.careers.sweep;

import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;
import it.sintesi.status.domain.Declaration;
import it.sintesi.status.domain.Facts;
import it.sintesi.status.domain.Income;
import it.sintesi.status.domain.Job;
import it.sintesi.status.domain.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of the status engine as columns, and the national rules. */
final class Told {

    private static final StatusRule OLD = new NationalStatus2015();
    private static final StatusRule NEW = new NationalStatus();
    static final RuleBook RULES = day -> NEW.info().validOn(day) ? NEW : OLD;
    static final Law LAW = new Law(RULES::on, LocalDate.of(2015, 9, 24), LocalDate.of(2032, 12, 31));

    private Told() {
    }

    static Columns columns(List<Facts> people) {
        Columns columns = new Columns(people.size() * 4);
        for (int who = 0; who < people.size(); who++) {
            add(columns, who, people.get(who), 100);
        }
        return columns;
    }

    static void add(Columns columns, int who, Facts facts, int hours) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Job job : facts.jobs()) {
            numbers.put(job.id(), columns.relation(who, day(job.start()), day(job.lastDay()), columns.contract(job.contract()), hours, job.employer().hashCode()));
            job.pays().forEach(pay -> columns.pay(day(pay.from()), pay.yearly() == null ? Columns.UNKNOWN : pay.yearly().intValue()));
        }
        for (Declaration d : facts.declarations()) {
            columns.declaration(who, day(d.givenOn()), day(d.revokedOn()));
        }
        for (Income i : facts.incomes()) {
            int relation = i.relation() == null ? Columns.NO_RELATION : numbers.getOrDefault(i.relation(), Columns.OTHER_RELATION);
            columns.income(who, i.kind(), relation, day(i.from()), day(i.to()), (int) i.yearly());
        }
    }

    static int day(LocalDate day) {
        return day == null ? Columns.OPEN : (int) day.toEpochDay();
    }
}
