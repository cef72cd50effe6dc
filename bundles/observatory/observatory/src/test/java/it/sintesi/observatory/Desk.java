package it.sintesi.observatory;

import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.application.KnownCodes;
import it.sintesi.observatory.protection.Protection;
import it.sintesi.observatory.question.Answering;
import it.sintesi.observatory.warehouse.Classifier;
import it.sintesi.observatory.warehouse.Loader;
import it.sintesi.observatory.warehouse.Pseudonyms;
import it.sintesi.observatory.warehouse.Warehouse;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A warehouse in memory with questions in few words. */
public final class Desk implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Classifier CODES = new KnownCodes(new BundledCodeLists(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC)), new NoOffices());
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);

    public final Warehouse warehouse = Warehouse.open(null, "400MB", 2, CODES);
    private final Loader loader;

    public Desk(FakeFacts facts) {
        loader = new Loader(facts, PSEUDONYMS);
    }

    public Desk everything() {
        loader.everything(warehouse, TODAY.getYear() + 1, n -> { });
        return this;
    }

    public Desk follow() {
        loader.follow(warehouse, TODAY.getYear() + 1);
        return this;
    }

    public static Question question(Measure measure, String from, String to, Dimension... by) {
        return new Question(List.of(measure), List.of(by), Map.of(), LocalDate.parse(from), LocalDate.parse(to), Question.View.WORKPLACE, Question.Counting.GROSS);
    }

    public static Question filtered(Question q, Dimension dimension, String... codes) {
        Map<Dimension, Set<String>> filters = new LinkedHashMap<>(q.filters());
        filters.put(dimension, Set.of(codes));
        return new Question(q.measures(), q.dimensions(), filters, q.from(), q.to(), q.view(), q.counting());
    }

    public static Question net(Question q) {
        return new Question(q.measures(), q.dimensions(), q.filters(), q.from(), q.to(), q.view(), Question.Counting.NET);
    }

    public Answer ask(Question question) {
        return Answering.answer(warehouse, question, TODAY, null);
    }

    public Answer publicly(Question question, Protection protection) {
        return Answering.answer(warehouse, question, TODAY, protection);
    }

    /** The total of one measure. */
    public BigDecimal total(Measure measure, String from, String to) {
        return ask(question(measure, from, to)).total().cells().get(0).value();
    }

    /** Values of one measure by the key of the row. */
    public static Map<String, BigDecimal> rows(Answer answer) {
        Map<String, BigDecimal> rows = new LinkedHashMap<>();
        answer.rows().forEach(r -> rows.put(String.join("|", r.keys().stream().map(String::valueOf).toList()), r.cells().get(0).value()));
        return rows;
    }

    @Override
    public void close() {
        warehouse.close();
    }

    /** Nobody has a territory. */
    private static final class NoOffices implements Offices {

        @Override
        public List<Office> all() {
            return List.of();
        }

        @Override
        public Optional<Office> byId(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Office> officeOf(String municipality) {
            return Optional.empty();
        }
    }
}
