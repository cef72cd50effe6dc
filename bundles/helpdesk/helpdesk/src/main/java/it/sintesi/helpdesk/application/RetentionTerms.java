package it.sintesi.helpdesk.application;

import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How long things are kept: dated parameters that come with the bundle, unless the configuration tells another number of months. */
public final class RetentionTerms {

    /** Months for which past incidents of components are kept; GDPR does not touch them, the public history does. */
    public static final String INCIDENTS = "stato.interruzioni.mesi";
    /** Months for which remarks are kept after they were dealt with (GDPR art. 5 par. 1 lett. e). */
    public static final String FEEDBACK = "segnalazioni.trattate.mesi";

    private static final String FILE = "/parameters/helpdesk-retention.csv";
    private static final Map<String, String> PROPERTIES = Map.of(INCIDENTS, "retention.incidents.months", FEEDBACK, "retention.feedback.months");
    private static final int COLUMNS = 7;

    private final Parameters parameters = Parameters.of(read());
    private final Map<?, ?> configuration;

    /** @param configuration properties {@code retention.incidents.months} and {@code retention.feedback.months}, both optional */
    public RetentionTerms(Map<?, ?> configuration) {
        this.configuration = configuration;
        PROPERTIES.keySet().forEach(this::configured);
    }

    /** Months in force on a day. */
    public int months(String code, LocalDate day) {
        int configured = configured(code);
        return configured > 0 ? configured : parameters.whole(code, day);
    }

    private int configured(String code) {
        Object value = configuration.get(PROPERTIES.get(code));
        String text = value == null ? "" : value.toString().strip();
        if (!text.isEmpty() && !text.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("it.sintesi.helpdesk: " + PROPERTIES.get(code) + " = " + text + ": serve un numero intero di mesi, almeno 1");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private static List<Parameter> read() {
        try (InputStream in = RetentionTerms.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> parameter(line.split(";", COLUMNS))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static Parameter parameter(String[] c) {
        return new Parameter(c[0], new BigDecimal(c[1]), c[2], LocalDate.parse(c[3]), c[4].isEmpty() ? null : LocalDate.parse(c[4]), c[5], "SI".equals(c[6]));
    }
}
