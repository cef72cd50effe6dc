package it.sintesi.observatory.application;

import it.sintesi.communications.api.CommunicationFacts;
import it.sintesi.communications.api.EventKind;
import it.sintesi.observatory.api.WarehouseKeeper.Count;
import it.sintesi.observatory.persistence.FlowStore;
import it.sintesi.observatory.warehouse.Warehouse;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares the warehouse with the archive by month and kind of event, with the flows, and its own sums with its own rows. */
final class Reconciliation {

    private static final int TRIES = 5;
    private static final String SEQ = "SELECT seq FROM state";
    private static final String ROWS = "SELECT CASE flow WHEN 1 THEN 'HIRING' WHEN 9 THEN 'URGENCY' WHEN 3 THEN 'EXTENSION' WHEN 4 THEN 'TRANSFORMATION' WHEN 7 THEN 'TRANSFORMATION'"
            + " WHEN 6 THEN 'TRANSFER' ELSE 'TERMINATION' END, year(day), month(day), count(*) FROM raw GROUP BY 1, 2, 3";
    private static final String FLOWS = "SELECT f.kind, coalesce(c.code, ''), count(*) FROM flow_row f LEFT JOIN code c ON c.domain = 'OFFICE' AND c.id = f.office GROUP BY 1, 2";
    private static final List<String> SUMS = List.of("Avviamenti e cessazioni: righe e somme per attività", "SELECT (SELECT count(*) FROM fact), (SELECT coalesce(sum(n), 0) FROM cube_job)",
            "Avviamenti e cessazioni: righe e somme per persona", "SELECT (SELECT count(*) FROM fact), (SELECT coalesce(sum(n), 0) FROM cube_person)",
            "Avviamenti e cessazioni: righe e somme per comune", "SELECT (SELECT count(*) FROM fact), (SELECT coalesce(sum(n), 0) FROM cube_place)",
            "Avviamenti: righe e somme dei lavoratori per anno", "SELECT (SELECT count(*) FROM fact WHERE flow = 1), (SELECT coalesce(sum(n), 0) FROM hired_year)",
            "Avviamenti: righe e somme dei datori per trimestre", "SELECT (SELECT count(*) FROM fact WHERE flow = 1), (SELECT coalesce(sum(n), 0) FROM hiring_quarter)",
            "Rapporti aperti: rapporti e somme", "SELECT (SELECT count(*) FROM standing WHERE last_day = DATE '9999-12-31'), (SELECT coalesce(sum(n), 0) FROM pos_job)");

    private final CommunicationFacts facts;
    private final FlowStore store;
    private final Kernel kernel;

    Reconciliation(Kernel kernel, FlowStore store, CommunicationFacts facts) {
        this.kernel = kernel;
        this.store = store;
        this.facts = facts;
    }

    /** Compares; what arrives while counting makes it count again. */
    List<Count> compare(Warehouse warehouse, Feed feed) {
        List<Count> counts = List.of();
        for (int i = 0; i < TRIES; i++) {
            feed.follow(warehouse);
            counts = counted(warehouse);
            if (counts.stream().allMatch(c -> c.operational() == c.warehouse()) || facts.last() == warehouse.list(SEQ, row -> row.getLong(1)).get(0)) {
                return counts;
            }
        }
        return counts;
    }

    private List<Count> counted(Warehouse warehouse) {
        Map<String, long[]> pairs = new TreeMap<>();
        for (CommunicationFacts.DayCount c : facts.counts()) {
            pairs.computeIfAbsent(name(c.event().label(), YearMonth.from(c.day())), n -> new long[2])[0] += c.facts();
        }
        warehouse.list(ROWS, row -> pairs.computeIfAbsent(name(EventKind.valueOf(row.getString(1)).label(), YearMonth.of(row.getInt(2), row.getInt(3))), n -> new long[2])[1]
                += row.getLong(4));
        List<Count> counts = new ArrayList<>();
        pairs.forEach((name, pair) -> counts.add(new Count(name, pair[0], pair[1])));
        for (FlowStore.Kind kind : FlowStore.Kind.values()) {
            counts.addAll(flows(kind, warehouse));
        }
        for (int i = 0; i < SUMS.size(); i += 2) {
            long[] pair = warehouse.list(SUMS.get(i + 1), row -> new long[] {row.getLong(1), row.getLong(2)}).get(0);
            counts.add(new Count(SUMS.get(i), pair[0], pair[1]));
        }
        return counts;
    }

    // By office, so that a period at the wrong one is a difference too.
    private List<Count> flows(FlowStore.Kind kind, Warehouse warehouse) {
        Map<String, long[]> pairs = new TreeMap<>();
        pairs.put("", new long[2]);
        kernel.transactions().required(() -> store.count(kind)).forEach((office, n) -> pairs.computeIfAbsent(office, o -> new long[2])[0] = n);
        warehouse.list(FLOWS, row -> row.getInt(1) == kind.number() ? pairs.computeIfAbsent(row.getString(2), o -> new long[2])[1] = row.getLong(3) : 0L);
        return pairs.entrySet().stream().map(e -> new Count(flow(kind) + (e.getKey().isEmpty() ? "" : " " + e.getKey()), e.getValue()[0], e.getValue()[1])).toList();
    }

    private static String name(String event, YearMonth month) {
        return event + " " + month;
    }

    private static String flow(FlowStore.Kind kind) {
        return switch (kind) {
            case DECLARATION -> "Dichiarazioni di disponibilità";
            case PACT -> "Patti di servizio";
            case SERVICE -> "Servizi resi";
            case REGISTERED -> "Periodi di disoccupazione";
        };
    }
}
