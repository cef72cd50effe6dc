package it.sintesi.rules.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What kinds of contract are for the status, by the first two parts of their code; the list names what is not subordinate work. */
final class StatusWorkKinds {

    private static final int BEGINNING = 4;

    private final Map<String, WorkKind> kinds;

    StatusWorkKinds() {
        try (InputStream in = StatusWorkKinds.class.getResourceAsStream("/parameters/status-work.csv");
             CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            kinds = rows.stream().collect(Collectors.toUnmodifiableMap(row -> row.getField("inizio_codice"), row -> WorkKind.valueOf(row.getField("genere"))));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the kinds of work", e);
        }
    }

    WorkKind of(String contract) {
        return contract == null || contract.length() < BEGINNING ? WorkKind.SUBORDINATE : kinds.getOrDefault(contract.substring(0, BEGINNING), WorkKind.SUBORDINATE);
    }
}
