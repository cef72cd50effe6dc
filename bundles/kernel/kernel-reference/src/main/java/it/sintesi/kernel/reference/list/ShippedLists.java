package it.sintesi.kernel.reference.list;

import it.sintesi.kernel.api.codelist.CodeEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The lists that this bundle ships, under {@code reference/}; their index is {@code reference/lists.csv}. */
public final class ShippedLists {

    private ShippedLists() {
    }

    /** The index. */
    public static List<ListDescriptor> descriptors() {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(open("lists"))) {
            return reader.stream().map(row -> new ListDescriptor(row.getField("nome"), row.getField("titolo"), "SI".equals(row.getField("parziale")),
                    row.getField("fonte"), row.getField("licenza"), LocalDate.parse(row.getField("aggiornamento")), row.getField("nota"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the index of the shipped lists", e);
        }
    }

    /** Entries of a list. */
    public static List<CodeEntry> entries(String name) {
        return ListCsv.read(open(name));
    }

    /** SHA-256 of a list's file: tells whether a newer bundle brings another one. */
    public static String digest(String name) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(name)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }

    private static Reader open(String name) {
        return new InputStreamReader(new ByteArrayInputStream(bytes(name)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ShippedLists.class.getResourceAsStream("/reference/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalArgumentException("No shipped list " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped list " + name, e);
        }
    }
}
