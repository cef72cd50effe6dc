package it.sintesi.rules.national;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads dated parameters from {@code parameters/<name>.csv} of this bundle; gaps and overlaps refuse the whole file. */
final class ParameterFile {

    private ParameterFile() {
    }

    static Parameters load(String name) {
        try (InputStream in = ParameterFile.class.getResourceAsStream("/parameters/" + name + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("No parameters " + name);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the parameters " + name, e);
        }
    }

    static Parameters read(Reader csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return Parameters.of(rows.stream().map(ParameterFile::parameter).toList());
        }
    }

    private static Parameter parameter(NamedCsvRecord row) {
        String to = row.getField("valido_al");
        return new Parameter(row.getField("codice"), new BigDecimal(row.getField("valore")), row.getField("unita"), LocalDate.parse(row.getField("valido_dal")),
                to.isEmpty() ? null : LocalDate.parse(to), row.getField("fonte"), "SI".equals(row.getField("da_confermare")));
    }
}
