package it.sintesi.demo;

import it.sintesi.observatory.api.Sources.SentFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Files of the external sources in their declared layouts, with invented figures of the size of the synthetic province: nobody can take them for those of ISTAT, INPS, InfoCamere or Excelsior. */
final class SampleFiles {

    private static final List<String> SECTIONS = List.of("C", "F", "G", "I");
    private static final int YEARS = 4, MONTHS = 24, MONTHS_AHEAD = 3, QUARTERS = 8;
    /** Hours of short-time work for each inhabitant and month, persons employed and companies' plans for each inhabitant: chosen, from no statistics. */
    private static final double HOURS = 0.25, EMPLOYED = 0.45, SEEKING = 0.03, PLANNED = 0.02;

    private final Random dice;
    private final int people;
    private final int companies;
    private final LocalDate today;

    /** Files as of a day, for so many people and companies: always the same for the same. */
    SampleFiles(int people, int companies, LocalDate today) {
        this.dice = new Random(people);
        this.people = people;
        this.companies = companies;
        this.today = today;
    }

    /** One file of each source. */
    List<SentFile> all() {
        return List.of(file("ISTAT_LABOUR_FORCE", "istat-forze-di-lavoro", "ISTAT", labourForce()), file("INPS_SHORT_TIME", "inps-cassa-integrazione", "INPS", shortTime()),
                file("INFOCAMERE", "infocamere-imprese", "InfoCamere", companies()), file("EXCELSIOR", "excelsior-previsioni", "Unioncamere", planned()));
    }

    private static SentFile file(String source, String name, String publisher, String csv) {
        return new SentFile(source, "dimostrazione-" + name + ".csv", csv.getBytes(StandardCharsets.UTF_8),
                "Dimostrazione: cifre inventate per la provincia sintetica, non pubblicate da nessuno (non sono dati di " + publisher + ")",
                "Nessuna: dati inventati, non usare come statistica");
    }

    private String labourForce() {
        StringBuilder csv = new StringBuilder("periodo;provincia;tasso_occupazione;tasso_disoccupazione;tasso_inattivita;occupati_migliaia;disoccupati_migliaia\n");
        for (int year = today.getYear() - YEARS; year < today.getYear(); year++) {
            csv.append("%d;BS;%s;%s;%s;%s;%s\n".formatted(year, decimal(64 + wobble(2)), decimal(5 + wobble(1)), decimal(31 + wobble(1)), decimal(people * EMPLOYED / 1000 * (1 + wobble(0.02))),
                    decimal(people * SEEKING / 1000)));
        }
        return csv.toString();
    }

    private String shortTime() {
        StringBuilder csv = new StringBuilder("periodo;provincia;gestione;sezione;ore\n");
        YearMonth end = YearMonth.from(today);
        for (YearMonth month = end.minusMonths(MONTHS); month.isBefore(end); month = month.plusMonths(1)) {
            for (String kind : List.of("ordinaria", "straordinaria")) {
                for (String section : List.of("C", "F")) {
                    double share = (kind.equals("ordinaria") ? 0.4 : 0.1) * (month.getMonthValue() == 8 ? 0.4 : 1 + wobble(0.3));
                    csv.append("%s;BS;%s;%s;%d\n".formatted(month, kind, section, Math.round(people * HOURS * share)));
                }
            }
        }
        return csv.toString();
    }

    private String companies() {
        StringBuilder csv = new StringBuilder("periodo;sezione;registrate;attive;iscrizioni;cessazioni;addetti\n");
        for (int back = QUARTERS; back > 0; back--) {
            YearMonth quarter = YearMonth.from(today).minusMonths(3L * back);
            for (String section : SECTIONS) {
                int registered = companies / SECTIONS.size() + dice.nextInt(4);
                csv.append("%d-T%d;%s;%d;%d;%d;%d;%d\n".formatted(quarter.getYear(), quarter.get(IsoFields.QUARTER_OF_YEAR), section, registered, registered - 2 - dice.nextInt(3), dice.nextInt(4),
                        dice.nextInt(3), Math.round(people * EMPLOYED / SECTIONS.size())));
            }
        }
        return csv.toString();
    }

    private String planned() {
        StringBuilder csv = new StringBuilder("periodo;provincia;sezione;entrate_previste;difficolta_reperimento\n");
        for (int ahead = -MONTHS / 2; ahead <= MONTHS_AHEAD; ahead++) {
            YearMonth month = YearMonth.from(today).plusMonths(ahead);
            for (String section : SECTIONS) {
                csv.append("%s;BS;%s;%d;%s\n".formatted(month, section, Math.round(people * PLANNED / SECTIONS.size() * (1 + wobble(0.4))), decimal(42 + wobble(8))));
            }
        }
        return csv.toString();
    }

    /** Between minus and plus so much. */
    private double wobble(double most) {
        return (2 * dice.nextDouble() - 1) * most;
    }

    private static String decimal(double value) {
        return String.format(Locale.ITALY, "%.1f", value);
    }
}
