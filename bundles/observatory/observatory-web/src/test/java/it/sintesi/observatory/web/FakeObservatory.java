package it.sintesi.observatory.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Answer.Cell;
import it.sintesi.observatory.api.Answer.Row;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.chart.Centroids;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A warehouse in memory: figures are a fixed function of the keys, so that every test knows them. */
final class FakeObservatory implements Observatory {

    static final String NASTY = "<script>alert(1)</script>";
    private static final BigDecimal SMALL = BigDecimal.valueOf(3);

    final List<Question> asked = new ArrayList<>();
    boolean empty;
    boolean refusing;

    @Override
    public Answer ask(Caller caller, Question question) {
        return answer(question, Answer.Confidentiality.NONE);
    }

    @Override
    public Answer askPublicly(Question question) {
        return answer(question, Answer.Confidentiality.PROTECTED);
    }

    private Answer answer(Question question, Answer.Confidentiality confidentiality) {
        asked.add(question);
        if (refusing) {
            throw new ServiceException(ServiceException.Kind.REJECTED, "Troppo da contare", List.of());
        }
        List<Row> rows = new ArrayList<>();
        if (!empty && !question.dimensions().isEmpty()) {
            rows(question, new ArrayList<>(), rows, confidentiality);
        }
        return new Answer(question, rows, row(question, List.of("total"), confidentiality), state().asOf(), 1, confidentiality);
    }

    private void rows(Question question, List<String> keys, List<Row> rows, Answer.Confidentiality confidentiality) {
        if (keys.size() == question.dimensions().size()) {
            rows.add(row(question, keys, confidentiality));
            return;
        }
        Dimension dimension = question.dimensions().get(keys.size());
        Set<String> kept = question.filters().get(dimension);
        for (String code : dimension.time() ? periods(dimension, question) : codes(dimension)) {
            if (kept == null || kept.contains(code)) {
                List<String> longer = new ArrayList<>(keys);
                longer.add(code);
                rows(question, longer, rows, confidentiality);
            }
        }
    }

    private static Row row(Question question, List<String> keys, Answer.Confidentiality confidentiality) {
        return new Row(keys.equals(List.of("total")) ? List.of() : keys, question.measures().stream().map(m -> cell(m, keys, confidentiality)).toList());
    }

    private static Cell cell(Measure measure, List<String> keys, Answer.Confidentiality confidentiality) {
        if (measure == Measure.MOBILITY) {
            return Cell.NONE;
        }
        int value = Math.floorMod(String.join("|", keys.stream().map(String::valueOf).toList()).hashCode() * 31 + measure.ordinal() * 977, 4000);
        BigDecimal figure = switch (measure) {
            case BALANCE, PERMANENT_BALANCE -> BigDecimal.valueOf(value - 2000L);
            case HIRES_PER_WORKER, TRANSFORMATION_RATE, TURNOVER -> BigDecimal.valueOf(value % 1000, 1);
            default -> BigDecimal.valueOf(keys.contains("D284") ? 2 : value);
        };
        return confidentiality == Answer.Confidentiality.PROTECTED && figure.abs().compareTo(SMALL) < 0 ? Cell.HIDDEN : new Cell(figure, false);
    }

    private static List<String> periods(Dimension dimension, Question question) {
        Set<String> periods = new LinkedHashSet<>();
        for (LocalDate day = question.from(); !day.isAfter(question.to()); day = dimension == Dimension.DAY ? day.plusDays(1) : YearMonth.from(day).plusMonths(1).atDay(1)) {
            periods.add(switch (dimension) {
                case DAY -> day.toString();
                case MONTH -> YearMonth.from(day).toString();
                case QUARTER -> day.getYear() + "-T" + (day.getMonthValue() + 2) / 3;
                case HALF_YEAR -> day.getYear() + "-S" + (day.getMonthValue() + 5) / 6;
                default -> String.valueOf(day.getYear());
            });
        }
        return List.copyOf(periods);
    }

    private static List<String> codes(Dimension dimension) {
        return switch (dimension) {
            case MUNICIPALITY -> Centroids.all().stream().map(Centroids.Place::code).toList();
            case SECTION -> IntStream.rangeClosed('A', 'U').mapToObj(c -> String.valueOf((char) c)).toList();
            case SEX -> List.of("F", "M");
            case SCHOOL -> Arrays.asList("10", "20", null);
            case ACTIVITY -> IntStream.range(1000, 1300).mapToObj(i -> i / 100 + "." + i % 100).toList();
            default -> List.of("1", "2", "3", "4");
        };
    }

    @Override
    public List<Dimension> dimensionsOf(Measure measure) {
        return Arrays.stream(Dimension.values()).filter(d -> switch (d) {
            case CAUSE, DURATION -> measure == Measure.ENDS;
            case SERVICE -> measure == Measure.SERVICES;
            default -> true;
        }).toList();
    }

    @Override
    public List<Value> values(Dimension dimension) {
        return dimension.time() ? List.of() : codes(dimension).stream().filter(c -> c != null).map(c -> new Value(c, label(dimension, c))).toList();
    }

    @Override
    public String label(Dimension dimension, String code) {
        return !dimension.time() && !codes(dimension).contains(code) ? code : switch (dimension) {
            case MUNICIPALITY -> Centroids.all().stream().filter(p -> p.code().equals(code)).map(Centroids.Place::name).findFirst().orElse(code);
            case SEX -> "F".equals(code) ? "Donne" : "Uomini";
            case SECTION -> code + " · Attività economiche della sezione " + code;
            case SERVICE -> code + NASTY;
            case MONTH, QUARTER, HALF_YEAR, YEAR, DAY -> code;
            default -> dimension.name().toLowerCase(java.util.Locale.ROOT) + " " + code;
        };
    }

    @Override
    public State state() {
        return empty ? new State(null, null, null, 0, 0, null, null, 0)
                : new State(Instant.parse("2026-11-23T08:00:00Z"), LocalDate.of(2016, 3, 1), LocalDate.of(2026, 11, 22), 6_000_000, 3_000_000, Instant.parse("2026-11-01T02:00:00Z"),
                        Instant.parse("2026-11-23T02:00:00Z"), 0);
    }

    @Override
    public void parquet(List<Column> columns, List<List<Object>> rows, OutputStream out) {
        try {
            out.write((columns.stream().map(Column::name).toList() + " " + rows).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
