package it.sintesi.worklist.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** What the filters let through: overdue work first, then by age. */
    List<Row> rows(List<WorkReader.Kind> kinds, ItemStore store, String account, LocalDate today) {
        return kinds.stream().flatMap(k -> rows(k, store, today)).filter(row -> assigned == null || assigned == whose(row, account))
                .filter(row -> !overdue || row.late())
                .sorted(Comparator.comparing((Row row) -> !row.late()).thenComparing(row -> row.work().since())).toList();
    }

    private static Stream<Row> rows(WorkReader.Kind kind, ItemStore store, LocalDate today) {
        Map<String, Item> known = store.known(kind.kind(), kind.work().stream().map(Work::id).toList());
        return kind.work().stream().map(w -> new Row(kind.kind(), kind.name(), w, known.get(w.id()), w.due() != null && w.due().isBefore(today)));
    }

    private static Assigned whose(Row row, String account) {
        if (row.item() == null || row.item().assignee() == null) {
            return Assigned.NOBODY;
        }
        return row.item().assignee().equals(account) ? Assigned.MINE : Assigned.OTHERS;
    }
}
