package it.sintesi.observatory.report.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;

/**
 * A section that the report has, as declared in {@code reports/sections.csv}.
 *
 * @param id        name; its title is the text {@code section.<id>}
 * @param measures  columns of its table, or its rows when there is no dimension
 * @param dimension rows of its table; null for a comparison with the year before
 * @param chart     measures that are drawn; empty without a chart
 */
public record Plan(String id, List<Measure> measures, Dimension dimension, List<Measure> chart) {

    private static final int FIELDS = 4;

    /** Every section, in the order of the report. */
    public static List<Plan> all() {
        try (InputStream in = Plan.class.getResourceAsStream("/reports/sections.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(Plan::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the sections of the report", e);
        }
    }

    private static Plan read(String line) {
        String[] fields = line.split(";", FIELDS);
        return new Plan(fields[0], measures(fields[1]), fields[2].isEmpty() ? null : Dimension.valueOf(fields[2]), measures(fields[3]));
    }

    private static List<Measure> measures(String names) {
        return names.isEmpty() ? List.of() : Arrays.stream(names.split(",")).map(Measure::valueOf).toList();
    }
}
