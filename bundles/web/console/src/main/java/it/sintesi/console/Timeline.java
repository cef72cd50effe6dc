package it.sintesi.console;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebRequest;

/**
 * What happened around a person or company, over all areas, newest first.
 *
 * @param items what the filters let through
 * @param areas areas that told something, by identifier, for the filter
 * @param away  names of areas that cannot answer now
 * @param cut   names of areas that know more than is shown
 */
public record Timeline(List<Item> items, Map<String, String> areas, List<String> away, List<String> cut) {

    /** Most entries of one area on a page; an export asks for more. */
    static final int SHOWN = 300;
    static final int EXPORTED = 5_000;

    /** Something that happened, with the area that told it. */
    public record Item(String area, String areaTitle, TimelineSource.Entry entry) {
    }

    /** Asks every area, and keeps what the filters {@code area}, {@code from} and {@code to} of the request let through. */
    static Timeline read(WebAreas areas, WebRequest request, Subject subject, int limit) {
        List<Answer<TimelineSource, List<TimelineSource.Entry>>> answers = areas.ask(request.caller(), request.texts(), Contribution.TIMELINE,
                (source, texts) -> source.entries(request.caller(), subject, texts, limit));
        Map<String, String> told = new TreeMap<>();
        answers.stream().filter(a -> a.answered() && !a.value().isEmpty()).forEach(a -> told.put(a.area(), a.title()));
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        String area = request.param("area");
        List<Item> items = answers.stream().filter(Answer::answered)
                .filter(a -> area == null || area.equals(a.area()))
                .flatMap(a -> a.value().stream().map(e -> new Item(a.area(), a.title(), e)))
                .filter(i -> (from == null || !i.entry().day().isBefore(from)) && (to == null || !i.entry().day().isAfter(to)))
                .sorted(Comparator.comparing((Item i) -> i.entry().day()).reversed()).toList();
        List<String> cut = answers.stream().filter(a -> a.answered() && a.value().size() >= limit).map(Answer::title).distinct().toList();
        return new Timeline(items, told, answers.stream().filter(Answer::away).map(Answer::title).distinct().toList(), cut);
    }

    /** One page of it. */
    Page<Item> page(PageRequest request) {
        int from = Math.min(request.offset(), items.size());
        return new Page<>(items.subList(from, Math.min(from + request.size(), items.size())), items.size(), request.number(), request.size());
    }
}
