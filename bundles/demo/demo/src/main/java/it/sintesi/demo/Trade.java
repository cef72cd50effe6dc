package it.sintesi.demo;

import it.sintesi.registry.api.CompanyKind;
import java.util.List;

/**
 * A line of business of the demonstration: sector, collective agreement and what people do there.
 *
 * @param noun        beginning of company names
 * @param sector      ATECO code as communications carry it
 * @param agreement   ccnl code
 * @param level       level of that agreement
 * @param occupations professional codes
 * @param pay         usual yearly gross pay for full time, whole euro
 * @param seasonal    true where summers are busy
 * @param weight      how many companies of sixty
 */
record Trade(String noun, CompanyKind kind, String sector, String agreement, String level, List<String> occupations, int pay,
             boolean seasonal, int weight) {

    /** The economy of the demonstration province. */
    static final List<Trade> ALL = List.of(
            new Trade("Officine", CompanyKind.PRIVATE, "25.62.00", "1810", "C2", List.of("6.2.2.3.1.0", "7.2.7.1.0.0"), 26_000, false, 14),
            new Trade("Acciaierie", CompanyKind.PRIVATE, "24.10.00", "1810", "C3", List.of("7.1.2.1.0.0", "6.2.2.3.1.0"), 29_000, false, 5),
            new Trade("Supermercati", CompanyKind.PRIVATE, "47.11.40", "0780", "4", List.of("5.1.2.2.0.0", "5.1.2.4.0.0"), 21_500, false, 8),
            new Trade("Albergo", CompanyKind.TOURISM, "55.10.00", "2720", "5", List.of("5.2.2.3.2.0", "4.2.2.2.0.0"), 19_500, true, 8),
            new Trade("Trattoria", CompanyKind.TOURISM, "56.10.11", "2720", "5", List.of("5.2.2.3.2.0", "5.2.2.1.0.0"), 18_800, true, 6),
            new Trade("Costruzioni", CompanyKind.PRIVATE, "41.20.00", "1200", "2", List.of("6.1.2.1.0.0"), 25_000, false, 6),
            new Trade("Pulizie", CompanyKind.PRIVATE, "81.21.00", "2220", "3", List.of("8.1.4.3.0.0"), 15_600, false, 4),
            new Trade("Informatica", CompanyKind.PRIVATE, "62.01.00", "0780", "2", List.of("3.1.2.1.0.0"), 31_000, false, 4),
            new Trade("Caseificio", CompanyKind.PRIVATE, "10.51.20", "0240", "4", List.of("7.3.2.2.0.0"), 24_000, false, 5));
}
