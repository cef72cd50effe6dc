package it.sintesi.worklist.web;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WorkSource.Work;
import it.sintesi.worklist.application.Item;
import it.sintesi.worklist.application.WorkReader;
import it.sintesi.worklist.persistence.ItemStore;

/**
 * The filters of the work list as they stand in an address.
 *
 * @param kind     only this kind, or null
 * @param assigned whose, or null for all
 * @param overdue  only what is past its last day
 */
record WorkFilter(String kind, Assigned assigned, boolean overdue) {

    /** Whose work. */
    enum Assigned {
        MINE, NOBODY, OTHERS
    }

    private static final Comparator<Row> FIRST = Comparator.comparing((Row row) -> !row.late()).thenComparing(row -> row.work().since());

    private enum Choice {
        YES
    }

    /** A row of the list; {@code item} null when nobody has touched it. */
    public record Row(String kind, String kindName, Work work, Item item, boolean late) {

        /** Name of who has it, or null. */
        public String assignee() {
            return item == null ? null : item.assigneeName();
        }
    }

    /** @throws it.sintesi.kernel.api.ServiceException MALFORMED when a value is not one of the proposed */
    static WorkFilter read(WebRequest request) {
        return new WorkFilter(request.param("kind"), request.param("assigned", Assigned.class), request.param("overdue", Choice.class) == Choice.YES);
    }

    /** True when only one kind, or none, narrows the list. */
    boolean all() {
        return assigned == null && !overdue;
    }

    /**
     * What the filters let through: overdue work first, then by age, each kind in the order of its area.
     *
     * @param all true to go on where a kind has more than was looked at; otherwise the list ends there, because what comes next is not known
     */
    List<Row> rows(List<WorkReader.Kind> kinds, boolean all, ItemStore store, String account, LocalDate today) {
        List<Deque<Row>> piles = kinds.stream().map(kind -> rows(kind, store, today)).toList();
        List<Row> merged = new ArrayList<>();
        while (all || IntStream.range(0, piles.size()).noneMatch(i -> piles.get(i).isEmpty() && !kinds.get(i).whole())) {
            Optional<Deque<Row>> next = piles.stream().filter(pile -> !pile.isEmpty()).min(Comparator.comparing(Deque::element, FIRST));
            if (next.isEmpty()) {
                break;
            }
            merged.add(next.get().remove());
        }
        return merged.stream().filter(row -> assigned == null || assigned == whose(row, account)).filter(row -> !overdue || row.late()).toList();
    }

    private static Deque<Row> rows(WorkReader.Kind kind, ItemStore store, LocalDate today) {
        Map<String, Item> known = store.known(kind.kind(), kind.work().stream().map(Work::id).toList());
        return kind.work().stream().map(w -> new Row(kind.kind(), kind.name(), w, known.get(w.id()), w.due() != null && w.due().isBefore(today)))
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** True when no filter hides work of the kinds that are listed. */
    boolean everything() {
        return assigned == null && !overdue;
    }

    private static Assigned whose(Row row, String account) {
        if (row.item() == null || row.item().assignee() == null) {
            return Assigned.NOBODY;
        }
        return row.item().assignee().equals(account) ? Assigned.MINE : Assigned.OTHERS;
    }
}
