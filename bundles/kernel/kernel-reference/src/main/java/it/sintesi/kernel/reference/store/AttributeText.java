package it.sintesi.kernel.reference.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attributes of an entry as one CSV record: name, value, name, value. */
final class AttributeText {

    private AttributeText() {
    }

    static String write(Map<String, String> attributes) {
        if (attributes.isEmpty()) {
            return null;
        }
        List<String> fields = new ArrayList<>(attributes.size() * 2);
        new TreeMap<>(attributes).forEach((name, value) -> {
            fields.add(name);
            fields.add(value);
        });
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write attributes", e);
        }
        return text.toString().stripTrailing();
    }

    static Map<String, String> read(String text) {
        if (text == null || text.isEmpty()) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> fields = CsvReader.builder().ofCsvRecord(text).iterator().next().getFields();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            attributes.put(fields.get(i), fields.get(i + 1));
        }
        return attributes;
    }
}
