package it.sintesi.demo.lives;

import it.sintesi.registry.api.CompanyKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A line of business: sector, collective agreement, what people do there and when it hires.
 *
 * @param noun        beginning of company names
 * @param kind        kind of employer
 * @param sector      ATECO 2007 code as communications carry it
 * @param agreement   ccnl code, valid since 5 October 2019
 * @param level       level of that agreement
 * @param occupations professional codes
 * @param pay         usual yearly gross pay for full time, whole euro
 * @param season      row of {@code seasons.csv}: how much more or less it hires by month
 * @param weight      share of all people who look for work here, any unit
 * @param fixed       how many of the sixty companies whose codes never change belong here
 * @param share       share of all companies, any unit
 */
public record Trade(String noun, CompanyKind kind, String sector, String agreement, String level, List<String> occupations, int pay, String season,
                    int weight, int fixed, int share) {

    /** The economy of the synthetic province. */
    static final List<Trade> ALL = Csv.rows("trades.csv").stream().map(Trade::of).toList();

    private static final LocalDate NEW_AGREEMENTS = LocalDate.of(2019, 10, 5);
    private static final String FORMER_AGREEMENT = "CD";

    private static Trade of(String[] row) {
        return new Trade(row[0], CompanyKind.valueOf(row[1]), row[2], row[3], row[4], Arrays.asList(row[5].split("\\|")), Integer.parseInt(row[6]), row[7],
                Integer.parseInt(row[8]), Integer.parseInt(row[9]), Integer.parseInt(row[10]));
    }

    /** Code of the collective agreement in the list valid on that day; from before 5 October 2019 only the code for what the new list does not tell. */
    String agreementOn(LocalDate day) {
        return day.isBefore(NEW_AGREEMENTS) ? FORMER_AGREEMENT : agreement;
    }

    boolean publicBody() {
        return kind == CompanyKind.PUBLIC_ADMINISTRATION;
    }

    boolean agriculture() {
        return sector.startsWith("01.");
    }

    boolean tourism() {
        return kind == CompanyKind.TOURISM;
    }
}
