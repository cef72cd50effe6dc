package it.sintesi.observatory.web.ask;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.numbers.Numbers;
import it.sintesi.web.api.WebRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a question from an address. Whatever the address holds, it answers with a question or with what is wrong, never with an exception. */
public final class AskedParser {

    /** How many measures one table holds. */
    static final int MEASURES = 6;
    /** How many dimensions the rows have at most. */
    static final int DIMENSIONS = 3;
    /** How many values all filters hold together. */
    static final int VALUES = 300;
    /** Longest period by day. */
    static final int DAYS = 400;
    private static final int SHOWN = 40;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final WebRequest request;
    private final List<Rejection> problems = new ArrayList<>();

    private AskedParser(WebRequest request) {
        this.request = request;
    }

    /** The question of a request; {@code usual} is the period when none is named. */
    public static Asked parse(WebRequest request, Periods.Span usual) {
        return new AskedParser(request).parse(usual);
    }

    private Asked parse(Periods.Span usual) {
        List<Measure> measures = many("m", Measure.class, "OS-P01", MEASURES, "OS-P02");
        List<Dimension> dimensions = dimensions(measures.isEmpty() && values("m").isEmpty());
        LocalDate from = day("from", usual.from());
        LocalDate to = day("to", usual.to());
        if (to.isBefore(from)) {
            problem("OS-P05", "from", Numbers.day(from), Numbers.day(to));
        } else if (dimensions.contains(Dimension.DAY) && ChronoUnit.DAYS.between(from, to) > DAYS) {
            problem("OS-P06", "step", DAYS);
        }
        Map<Dimension, Set<String>> filters = filters();
        Question.View view = one("view", Question.View.class, Question.View.WORKPLACE);
        Question.Counting counting = one("counting", Question.Counting.class, Question.Counting.GROSS);
        Show show = one("show", Show.class, Show.TABLE);
        boolean compare = "YEAR".equals(request.param("compare"));
        Measure sort = one("sort", Measure.class, null);
        Dimension add = one("add", Dimension.class, null);
        Question question = new Question(measures.isEmpty() ? List.of(Measure.HIRES) : measures, dimensions, filters, from, to.isBefore(from) ? from : to, view, counting);
        return new Asked(question, compare, show, sort, add != null && add.time() ? null : add, problems);
    }

    private List<Dimension> dimensions(boolean untouched) {
        Set<Dimension> found = new LinkedHashSet<>();
        Dimension step = one("step", Dimension.class, untouched && values("by").isEmpty() && values("step").isEmpty() ? Dimension.MONTH : null);
        if (step != null) {
            found.add(step);
        }
        for (String text : values("by")) {
            Dimension dimension = constant(text, Dimension.class);
            if (dimension == null) {
                problem("OS-P03", "by", shorten(text));
            } else {
                found.add(dimension);
            }
        }
        if (found.size() > DIMENSIONS || found.stream().filter(Dimension::time).count() > 1) {
            problem("OS-P04", "by", DIMENSIONS);
            return found.stream().limit(1).toList();
        }
        return List.copyOf(found);
    }

    private Map<Dimension, Set<String>> filters() {
        Map<Dimension, Set<String>> filters = new EnumMap<>(Dimension.class);
        int count = 0;
        for (String name : request.parameters().keySet().stream().filter(n -> n.startsWith("where.")).sorted().toList()) {
            Dimension dimension = constant(name.substring("where.".length()), Dimension.class);
            if (dimension == null || dimension.time()) {
                problem("OS-P07", "where", shorten(name));
                continue;
            }
            Set<String> chosen = new LinkedHashSet<>();
            values(name).forEach(v -> List.of(v.split(",")).stream().map(String::strip).filter(s -> !s.isEmpty()).forEach(chosen::add));
            count += chosen.size();
            if (!chosen.isEmpty() && count <= VALUES) {
                filters.put(dimension, chosen);
            }
        }
        if (count > VALUES) {
            problem("OS-P08", "where", count, VALUES);
        }
        return filters;
    }

    private <E extends Enum<E>> List<E> many(String name, Class<E> type, String unknown, int most, String tooMany) {
        Set<E> found = new LinkedHashSet<>();
        for (String text : values(name)) {
            E constant = constant(text, type);
            if (constant == null) {
                problem(unknown, name, shorten(text));
            } else {
                found.add(constant);
            }
        }
        if (found.size() > most) {
            problem(tooMany, name, found.size(), most);
        }
        return found.stream().limit(most).toList();
    }

    private <E extends Enum<E>> E one(String name, Class<E> type, E usual) {
        String text = request.param(name);
        E constant = text == null ? usual : constant(text, type);
        if (text != null && constant == null) {
            problem("OS-P09", name, shorten(text));
            return usual;
        }
        return constant;
    }

    private LocalDate day(String name, LocalDate usual) {
        String text = request.param(name);
        try {
            LocalDate day = text == null ? usual : LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, like a year that cannot be meant.
        }
        problem("OS-P10", name, shorten(text));
        return usual;
    }

    private List<String> values(String name) {
        return request.parameters().getOrDefault(name, List.of()).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    private static <E extends Enum<E>> E constant(String text, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        return null;
    }

    private static String shorten(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private void problem(String code, String field, Object... arguments) {
        problems.add(Rejection.error(code, field, request.texts().get("problem." + code, arguments), request.texts().get("problem." + code + ".mend", arguments)));
    }
}
