package it.sintesi.observatory.sources.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import it.sintesi.observatory.api.ExternalFact;

/** Reads one line of a file under its layout. */
final class LineReader {

    private final Layout layout;
    private final Territory territory;
    private final Map<String, Integer> places;
    private final SourceText.Row row;
    private final boolean italian;
    private final LocalDate today;
    private final List<Problem> wrong = new ArrayList<>();

    LineReader(Layout layout, Territory territory, Map<String, Integer> places, SourceText.Row row, boolean italian, LocalDate today) {
        this.layout = layout;
        this.territory = territory;
        this.places = places;
        this.row = row;
        this.italian = italian;
        this.today = today;
    }

    /** The figures of the line, none when something in it is wrong; what is wrong is added to the problems. */
    List<ExternalFact> facts(List<Problem> problems) {
        Period period = null;
        String series = null, municipality = null, section = null;
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Column column : layout.columns()) {
            String cell = places.containsKey(column.name()) ? row.cells().get(places.get(column.name())) : "";
            if (cell.isEmpty()) {
                if (column.required()) {
                    wrong(column, "BLANK", "", "");
                }
                continue;
            }
            switch (column.kind()) {
                case PERIOD -> period = period(column, cell);
                case PROVINCE -> province(column, cell);
                case MUNICIPALITY -> municipality = municipality(column, cell);
                case SECTION -> section = section(column, cell);
                case SERIES -> series = series(column, cell);
                case VALUE -> figure(column, cell).ifPresent(value -> figures.put(column.name(), value));
            }
        }
        checks(figures);
        problems.addAll(wrong);
        if (!wrong.isEmpty()) {
            return List.of();
        }
        List<ExternalFact> facts = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> figure : figures.entrySet()) {
            facts.add(new ExternalFact(layout.source(), series == null ? figure.getKey() : series, period.from(), period.to(), municipality, section, figure.getValue()));
        }
        return facts;
    }

    private Period period(Column column, String cell) {
        Optional<Period> period = Period.parse(cell).filter(p -> layout.periods().contains(p.length()));
        if (period.isEmpty()) {
            wrong(column, "PERIOD", cell, "");
        } else if (!layout.future() && period.get().from().isAfter(today)) {
            wrong(column, "FUTURE", cell, "");
        }
        return period.orElse(null);
    }

    private void province(Column column, String cell) {
        if (!territory.province(cell)) {
            wrong(column, "PROVINCE", cell, "");
        }
    }

    private String municipality(Column column, String cell) {
        Optional<String> code = territory.municipality(cell);
        if (code.isEmpty()) {
            wrong(column, "MUNICIPALITY", cell, "");
        }
        return code.orElse(null);
    }

    private String section(Column column, String cell) {
        String letter = cell.toUpperCase(Locale.ROOT);
        if (!territory.section(letter)) {
            wrong(column, "SECTION", cell, "");
        }
        return letter;
    }

    private String series(Column column, String cell) {
        String name = cell.toLowerCase(Locale.ROOT);
        if (!column.values().contains(name)) {
            wrong(column, "VALUE", cell, String.join(", ", column.values()));
        }
        return name;
    }

    private Optional<BigDecimal> figure(Column column, String cell) {
        Optional<BigDecimal> figure = Numbers.parse(cell, italian);
        if (figure.isEmpty()) {
            wrong(column, italian ? "NUMBER_COMMA" : "NUMBER_POINT", cell, "");
        } else if (column.minimum() != null && figure.get().compareTo(column.minimum()) < 0 || column.maximum() != null && figure.get().compareTo(column.maximum()) > 0) {
            wrong(column, "BOUNDS", cell, column.bounds());
        }
        return figure;
    }

    private void checks(Map<String, BigDecimal> figures) {
        for (Layout.Check check : layout.checks()) {
            BigDecimal limit = check.right().matches("\\d+") ? new BigDecimal(check.right()) : figures.get(check.right());
            if (limit != null && figures.keySet().containsAll(check.left())) {
                BigDecimal sum = check.left().stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(limit) > 0) {
                    wrong.add(new Problem(row.line(), check.left().get(0), "CHECK", String.join(" + ", check.left()) + " = " + sum.toPlainString(), check.right()));
                }
            }
        }
    }

    private void wrong(Column column, String code, String value, String allowed) {
        wrong.add(new Problem(row.line(), column.name(), code, value, allowed));
    }
}
