package it.sintesi.demo.lives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of this package: commas, no quotes, first line with the names of the columns. */
final class Csv {

    private Csv() {
    }

    static List<String[]> rows(String resource) {
        try (InputStream stream = Csv.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", -1)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
