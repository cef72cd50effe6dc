package it.sintesi.rules.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.sintesi.rules.api.ConditionalityRule.JustifiedReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The justified reasons of {@code parameters/conditionality-reasons.csv}, each with its days. */
record ReasonFile(JustifiedReason reason, LocalDate from, LocalDate to) {

    private static final String FILE = "/parameters/conditionality-reasons.csv";

    static List<ReasonFile> load() {
        try (InputStream in = ReasonFile.class.getResourceAsStream(FILE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(ReasonFile::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static ReasonFile of(NamedCsvRecord row) {
        String to = row.getField("valido_al");
        return new ReasonFile(new JustifiedReason(row.getField("codice"), row.getField("testo"), row.getField("inglese"), row.getField("prova"), row.getField("fonte"),
                "SI".equals(row.getField("da_confermare"))), LocalDate.parse(row.getField("valido_dal")), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
