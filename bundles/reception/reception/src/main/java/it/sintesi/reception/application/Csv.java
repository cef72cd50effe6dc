package it.sintesi.reception.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that come with the bundle: a line of titles, then values between semicolons. */
final class Csv {

    private Csv() {
    }

    /** The rows of a file, each with as many columns as told. */
    static List<String[]> rows(String file, int columns) {
        try (InputStream in = Csv.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No file " + file);
            }
            List<String[]> rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().skip(1).map(line -> line.split(";", -1)).toList();
            rows.stream().filter(row -> row.length != columns).findFirst().ifPresent(row -> {
                throw new IllegalStateException("A line of " + file + " has " + row.length + " columns instead of " + columns);
            });
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
