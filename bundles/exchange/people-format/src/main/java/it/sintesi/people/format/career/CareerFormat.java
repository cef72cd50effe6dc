package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Read;
import it.sintesi.people.format.xml.Tree;
import it.sintesi.people.format.xml.XmlText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** COPerLavoratoreResponse: five kinds of rows with up to 44 flat fields each, driven by the table of {@link RowKind}. */
public final class CareerFormat {

    private static final String ROOT = "COPerLavoratoreResponse";
    private static final String NO_OUTCOME = "La risposta non contiene COPerLavoratoreResult";

    private CareerFormat() {
    }

    /** Reads an answer; rows keep their order, nil fields are left out. */
    public static Read<CareerAnswer> read(String text) {
        return CareerFormats.ARCHIVE.read(ROOT, text).map(CareerFormat::answer);
    }

    private static CareerAnswer answer(Tree root) {
        return root.one("COPerLavoratoreResult").map(result -> {
            List<CareerRow> rows = result.one("COLavoratore").map(worker -> worker.children().stream().map(CareerFormat::row).toList()).orElse(List.of());
            Tree outcome = result.one("Esito").orElseThrow();
            return new CareerAnswer(rows, new CareerOutcome(text(outcome, "Codice"), text(outcome, "Messaggio")));
        }).orElseGet(() -> new CareerAnswer(List.of(), new CareerOutcome(null, NO_OUTCOME)));
    }

    private static String text(Tree parent, String child) {
        return parent.one(child).map(Tree::text).orElse(null);
    }

    private static CareerRow row(Tree element) {
        Map<String, String> values = new LinkedHashMap<>();
        element.children().stream().filter(field -> !field.nil()).forEach(field -> values.put(field.name(), field.text()));
        return new CareerRow(RowKind.valueOf(element.name()), element.attribute("rowOrder").map(Integer::valueOf).orElse(null), values);
    }

    /**
     * Writes an answer: rows by kind as the schema wants, every field present, absent ones nil.
     *
     * @throws IllegalArgumentException when a required value is missing, with every reason
     */
    public static String write(CareerAnswer answer) {
        StringBuilder out = new StringBuilder(4000).append("<" + ROOT + " xmlns=\"" + CareerFormats.CAREER + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><COPerLavoratoreResult>");
        if (!answer.rows().isEmpty()) {
            out.append("<COLavoratore>");
            for (RowKind kind : RowKind.values()) {
                answer.rows().stream().filter(row -> row.kind() == kind).forEach(row -> row(out, row));
            }
            out.append("</COLavoratore>");
        }
        out.append("<Esito>");
        field(out, "Codice", answer.outcome().code(), true);
        field(out, "Messaggio", answer.outcome().message(), true);
        String text = out.append("</Esito></COPerLavoratoreResult></" + ROOT + ">").toString();
        List<String> problems = new ArrayList<>();
        CareerFormats.ARCHIVE.read(ROOT, text).problems().forEach(problem -> problems.add(problem.field() + ": " + problem.message()));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.stream().collect(Collectors.joining("; ")));
        }
        return text;
    }

    private static void row(StringBuilder out, CareerRow row) {
        out.append('<').append(row.kind()).append(row.order() == null ? "" : " rowOrder=\"" + row.order() + "\"").append('>');
        row.kind().fields().forEach(field -> field(out, field.name(), row.values().get(field.name()), field.nillable()));
        out.append("</").append(row.kind()).append('>');
    }

    private static void field(StringBuilder out, String name, String value, boolean nillable) {
        if (value != null) {
            out.append('<').append(name).append('>').append(XmlText.escape(value)).append("</").append(name).append('>');
        } else if (nillable) {
            out.append('<').append(name).append(" xsi:nil=\"true\"/>");
        }
    }
}
