package it.sintesi.observatory.web.open;

import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.web.shown.Names;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer as CSV for machines: RFC 4180, UTF-8, commas, decimal points, codes and names; beside each figure a mark {@code c} when it is protected. */
public final class DataFile {

    private DataFile() {
    }

    /** The whole file. */
    public static byte[] of(Answer answer, Names names) {
        List<String> heads = new ArrayList<>();
        answer.question().dimensions().forEach(d -> {
            heads.add(d.name().toLowerCase(Locale.ROOT));
            heads.add(d.name().toLowerCase(Locale.ROOT) + "_label");
        });
        answer.question().measures().forEach(m -> {
            heads.add(m.name().toLowerCase(Locale.ROOT));
            heads.add(m.name().toLowerCase(Locale.ROOT) + "_flag");
        });
        StringBuilder out = new StringBuilder(String.join(",", heads)).append("\r\n");
        answer.rows().forEach(row -> out.append(line(row, answer, names)).append("\r\n"));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Answer.Row row, Answer answer, Names names) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.keys().size(); i++) {
            fields.add(row.keys().get(i) == null ? "" : row.keys().get(i));
            fields.add(names.value(answer.question().dimensions().get(i), row.keys().get(i)));
        }
        row.cells().forEach(cell -> {
            fields.add(cell.value() == null ? "" : cell.value().toPlainString());
            fields.add(cell.hidden() ? "c" : "");
        });
        return fields.stream().map(DataFile::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
