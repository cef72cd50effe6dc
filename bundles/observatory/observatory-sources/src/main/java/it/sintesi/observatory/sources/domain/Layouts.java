package it.sintesi.observatory.sources.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The declared layouts, read from {@code layouts/*.csv}: a source is added there, not in code. */
public final class Layouts {

    private static final Pattern BAR = Pattern.compile("\\|"), PLUS = Pattern.compile("\\+");

    private final List<Layout> all;

    public Layouts() {
        List<NamedCsvRecord> columns = read("columns"), checks = read("checks");
        this.all = read("sources").stream().map(row -> layout(row, columns, checks)).toList();
    }

    /** Every layout, in the order of the declaration. */
    public List<Layout> all() {
        return all;
    }

    public Optional<Layout> of(String source) {
        return all.stream().filter(layout -> layout.source().equals(source)).findFirst();
    }

    private static Layout layout(NamedCsvRecord row, List<NamedCsvRecord> columns, List<NamedCsvRecord> checks) {
        String source = row.getField("source");
        return new Layout(source, split(BAR, row.getField("period")).stream().map(Period.Length::valueOf).toList(), Boolean.parseBoolean(row.getField("future")),
                Boolean.parseBoolean(row.getField("to_be_checked")),
                columns.stream().filter(c -> c.getField("source").equals(source)).map(Layouts::column).toList(),
                checks.stream().filter(c -> c.getField("source").equals(source)).map(c -> new Layout.Check(split(PLUS, c.getField("left")), c.getField("right"))).toList());
    }

    private static Column column(NamedCsvRecord row) {
        return new Column(row.getField("column"), Column.Kind.valueOf(row.getField("kind")), Boolean.parseBoolean(row.getField("required")),
                split(BAR, row.getField("values")), number(row.getField("minimum")), number(row.getField("maximum")));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static List<String> split(Pattern by, String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(by.split(text));
    }

    private static List<NamedCsvRecord> read(String name) {
        InputStream in = Layouts.class.getResourceAsStream("/layouts/" + name + ".csv");
        if (in == null) {
            throw new IllegalStateException("No declaration " + name);
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the declaration " + name, e);
        }
    }
}
