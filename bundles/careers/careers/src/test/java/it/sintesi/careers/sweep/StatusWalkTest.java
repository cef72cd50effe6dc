package it.sintesi.careers.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boundaries of D.Lgs. 150/2015 art. 19, D.L. 4/2019 art. 4 c. 15-quater and circ. ANPAL 1/2019, in the words of the sweep. */
class StatusWalkTest {

    /** {@code D day[>revoked]}, {@code J contract first..last pay}; last column: days of seniority on 1 January 2025. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "art. 19 c. 3: 180 days | D 2024-01-10; J A.02.00 2024-02-01..2024-07-29 18000 | 2024-01-10 UNEMPLOYED, 2024-02-01 SUSPENDED, 2024-07-30 UNEMPLOYED | 177",
            "art. 19 c. 3: 181 days | D 2024-01-10; J A.02.00 2024-02-01..2024-07-30 18000 | 2024-01-10 UNEMPLOYED, 2024-02-01 SUSPENDED, 2024-07-30 LOST, 2024-07-31 NONE | 0",
            "c. 15-quater: at the threshold | D 2024-01-10; J A.02.00 2024-02-01..2024-07-30 8500 | 2024-01-10 UNEMPLOYED, 2024-02-01 CONSERVED, 2024-07-31 UNEMPLOYED | 357",
            "c. 15-quater: a euro above | D 2024-01-10; J A.02.00 2024-02-01..2024-02-10 8501 | 2024-01-10 UNEMPLOYED, 2024-02-01 SUSPENDED, 2024-02-11 UNEMPLOYED | 347",
            "c. 15-quater: threshold of 2023 | D 2023-01-10; J A.02.00 2023-02-01..2023-02-10 8175 | 2023-01-10 UNEMPLOYED, 2023-02-01 SUSPENDED, 2023-02-11 UNEMPLOYED | 712",
            "circ. ANPAL 1/2019: a traineeship keeps | D 2024-01-10; J C.01.00 2024-02-01..2024-09-30 - | 2024-01-10 UNEMPLOYED | 357",
            "circ. ANPAL 1/2019: two relations without a free day | D 2024-01-10; J A.02.00 2024-02-01..2024-04-30 18000; J A.02.00 2024-05-01..2024-08-31 18000 "
                    + "| 2024-01-10 UNEMPLOYED, 2024-02-01 SUSPENDED, 2024-07-30 LOST, 2024-09-01 NONE | 0",
            "circ. ANPAL 1/2019: a free day between | D 2024-01-10; J A.02.00 2024-02-01..2024-04-30 18000; J A.02.00 2024-05-02..2024-08-31 18000 "
                    + "| 2024-01-10 UNEMPLOYED, 2024-02-01 SUSPENDED, 2024-05-01 UNEMPLOYED, 2024-05-02 SUSPENDED, 2024-09-01 UNEMPLOYED | 145",
            "art. 19 c. 1: self-employment above its threshold | D 2024-01-10; J M.02.00 2024-02-01..2024-02-10 5501 | 2024-01-10 UNEMPLOYED, 2024-02-01 LOST, 2024-02-11 NONE | 0",
            "art. 19 c. 1 until 29/03/2019: no income conserves | D 2018-01-10; J A.02.00 2018-02-01..2018-07-31 100; D 2018-08-01>2019-01-01 "
                    + "| 2018-01-10 UNEMPLOYED, 2018-02-01 LOST, 2018-08-01 UNEMPLOYED, 2019-01-01 NONE | 0",
            "art. 19 c. 4: given while at work | J A.01.00 2024-01-01..2024-03-31 20000; D 2024-03-15 | 2024-01-01 EMPLOYED, 2024-04-01 UNEMPLOYED | 275",
            "a declaration revoked on its day never counted | D 2024-01-10>2024-01-10 | '' | 0"})
    void theLawDecidesAtItsBoundaries(String article, String life, String states, int seniority) {
        Columns columns = new Columns(4);
        for (String part : life.split(";")) {
            add(columns, part.strip().split(" "));
        }
        Periods periods = new Sweep(columns, 1, Told.LAW).slice(0, 1).periods();
        StringJoiner text = new StringJoiner(", ");
        for (int i = 0; i < periods.size(); i++) {
            if (i == 0 || periods.kind(i) != periods.kind(i - 1)) {
                text.add(LocalDate.ofEpochDay(periods.from(i)) + " " + periods.kind(i));
            }
        }
        assertThat(text.toString()).as(article).isEqualTo(states);
        int last = periods.size() - 1;
        assertThat(last < 0 ? 0 : periods.seniority(last, (int) LocalDate.of(2025, 1, 1).toEpochDay())).as(article).isEqualTo(seniority);
    }

    private static void add(Columns columns, String... p) {
        String[] days = p[p[0].equals("D") ? 1 : 2].split(">|\\.\\.");
        int first = (int) LocalDate.parse(days[0]).toEpochDay();
        int last = days.length == 1 ? Columns.OPEN : (int) LocalDate.parse(days[1]).toEpochDay();
        if (p[0].equals("D")) {
            columns.declaration(0, first, last);
        } else {
            columns.relation(0, first, last, columns.contract(p[1]), Columns.FULL, columns.relations());
            columns.pay(first, "-".equals(p[3]) ? Columns.UNKNOWN : Integer.parseInt(p[3]));
        }
    }
}
