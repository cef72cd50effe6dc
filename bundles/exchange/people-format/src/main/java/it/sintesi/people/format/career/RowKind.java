package it.sintesi.people.format.career;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Kinds of rows of a career, with their fields in the order of the schema ({@code ricerca-co-fields.csv}). Rows of seafarers exist here only. */
public enum RowKind {
    UNILAV, UNIMARE, UNISOMM, UNIURG, VARDATORI;

    private final List<Field> fields = load();

    /**
     * A field of a row.
     *
     * @param name     name of the element
     * @param nillable true when an absent value travels as nil; otherwise a value is required
     */
    public record Field(String name, boolean nillable) {
    }

    /** Its fields, the three of the system at the end. */
    public List<Field> fields() {
        return fields;
    }

    private List<Field> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(RowKind.class.getResourceAsStream("ricerca-co-fields.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.split(",")).filter(cells -> cells[0].equals(name()))
                    .map(cells -> new Field(cells[1], Boolean.parseBoolean(cells[2]))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
