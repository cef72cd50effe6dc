package it.sintesi.citizen.application;

import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Within how many days the administration answers a contest: a dated parameter of {@code parameters/citizen.csv}. */
public final class AnswerTerm {

    private static final String FILE = "/parameters/citizen.csv";
    private static final String CODE = "contestazione.risposta.giorni";
    private static final int COLUMNS = 7;

    private final Parameters parameters;

    public AnswerTerm() {
        this(read());
    }

    AnswerTerm(Parameters parameters) {
        this.parameters = parameters;
    }

    /** The parameter in force on the day of the contest: days, law, and whether it is still to be checked. */
    public Parameter on(LocalDate day) {
        return parameters.get(CODE, day);
    }

    /** Last day for the answer to what was raised on a day. */
    public LocalDate dueDay(LocalDate raised) {
        return raised.plusDays(parameters.whole(CODE, raised));
    }

    private static Parameters read() {
        try (InputStream in = AnswerTerm.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No parameters " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Parameters.of(lines.lines().skip(1).map(AnswerTerm::parameter).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the parameters " + FILE, e);
        }
    }

    private static Parameter parameter(String line) {
        String[] c = line.split(";", -1);
        if (c.length != COLUMNS) {
            throw new IllegalStateException("A line of " + FILE + " has " + c.length + " columns instead of " + COLUMNS);
        }
        return new Parameter(c[0], new BigDecimal(c[1]), c[2], LocalDate.parse(c[3]), c[4].isEmpty() ? null : LocalDate.parse(c[4]), c[5], "SI".equals(c[6]));
    }
}
