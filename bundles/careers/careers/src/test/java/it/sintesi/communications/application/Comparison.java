package it.sintesi.communications.application;

import it.sintesi.communications.api.Finding.Kind;
import it.sintesi.communications.api.State;
import it.sintesi.demo.lives.Fault;
import it.sintesi.demo.lives.Truth;
import it.sintesi.kernel.jdbc.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** What stands open after a province was sent, beside what was planted in it. */
final class Comparison {

    private static final String FINDINGS = "SELECT f.kind, f.code, f.worker, f.employer, f.summary, r.start_date, r.expected_end FROM communications.finding f"
            + " LEFT JOIN communications.relation r ON r.id = f.relation_id WHERE f.state = 'OPEN'";
    private static final String STATES = "SELECT c.code, s.state FROM communications.communication_state s JOIN communications.communication c ON c.seq = s.seq";
    /** Ends told late arrive up to sixty days after: until then nobody knows which are missing and which are late. */
    private static final int DAYS_TO_KNOW = 60;

    /** A finding as it stands. */
    record Found(Kind kind, String code, String worker, String employer, String summary, LocalDate start, LocalDate term) {
    }

    /** How many were planted and found again, how many were found and planted. */
    record Score(int planted, int recalled, int found, int right) {

        double recall() {
            return planted == 0 ? 1 : (double) recalled / planted;
        }

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }
    }

    private final Sent sent;
    private final List<Found> found;
    private final Map<String, State> states = new HashMap<>();
    private final LocalDate end;
    final List<String> wrong = new ArrayList<>();

    Comparison(DataSource dataSource, Sent sent, LocalDate end) {
        Sql sql = new Sql(dataSource);
        this.sent = sent;
        this.end = end;
        this.found = sql.list(FINDINGS, row -> new Found(Kind.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
                day(row.getDate(6)), day(row.getDate(7))));
        sql.list(STATES, row -> states.put(row.getString(1), State.valueOf(row.getString(2))));
    }

    Map<Fault, Score> scores() {
        Map<Fault, Score> all = new EnumMap<>(Fault.class);
        all.put(Fault.LATE_START, byCode(Fault.LATE_START, Kind.LATE_START));
        all.put(Fault.LATE_EVENT, byCode(Fault.LATE_EVENT, Kind.LATE_EVENT));
        all.put(Fault.DUPLICATE_START, byCode(Fault.DUPLICATE_START, Kind.DUPLICATE_START));
        all.put(Fault.MISSING_END, missing());
        all.put(Fault.OVERLAP, overlaps());
        all.put(Fault.WRONG_CODE, keys(Fault.WRONG_CODE, sent.refused.keySet()));
        all.put(Fault.RECTIFICATION, keys(Fault.RECTIFICATION, replaced(State.RECTIFIED)));
        all.put(Fault.CANCELLATION, keys(Fault.CANCELLATION, replaced(State.CANCELLED)));
        return all;
    }

    private static LocalDate day(java.sql.Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** Findings of kinds that nobody planted. */
    List<Found> others() {
        return found.stream().filter(f -> Set.of(Kind.END_WITHOUT_START, Kind.UPDATE_WITHOUT_START, Kind.EXTENSION_AFTER_END, Kind.URGENCY_NOT_COMPLETED).contains(f.kind())).toList();
    }

    private List<Truth> planted(Fault fault) {
        return sent.truths.stream().filter(t -> t.fault() == fault).toList();
    }

    private Score byCode(Fault fault, Kind kind) {
        Set<String> planted = new HashSet<>();
        planted(fault).forEach(t -> planted.add(sent.codes.get(t.key())));
        Set<String> seen = new HashSet<>();
        found.stream().filter(f -> f.kind() == kind).forEach(f -> seen.add(f.code()));
        return score(fault, planted, seen);
    }

    private Score keys(Fault fault, Set<String> seen) {
        Set<String> planted = new HashSet<>();
        planted(fault).forEach(t -> planted.add(t.key()));
        return score(fault, planted, seen);
    }

    // Messages whose former one stands in that state.
    private Set<String> replaced(State state) {
        Set<String> keys = new HashSet<>();
        sent.tellings.forEach((key, telling) -> {
            if (telling.refersTo() != null && states.get(sent.codes.get(telling.refersTo())) == state) {
                keys.add(key);
            }
        });
        return keys;
    }

    private Score missing() {
        LocalDate known = end.minusDays(DAYS_TO_KNOW);
        Set<String> planted = new HashSet<>();
        planted(Fault.MISSING_END).stream().filter(t -> t.day().isBefore(known)).forEach(t -> planted.add(t.worker() + t.employer() + t.start()));
        Set<String> seen = new HashSet<>();
        found.stream().filter(f -> f.kind() == Kind.EXPIRED_WITHOUT_EVENT && f.term().isBefore(known)).forEach(f -> seen.add(f.worker() + f.employer() + f.start()));
        return score(Fault.MISSING_END, planted, seen);
    }

    private Score overlaps() {
        List<Truth> planted = planted(Fault.OVERLAP);
        List<Found> seen = found.stream().filter(f -> f.kind() == Kind.FULL_TIME_OVERLAP).toList();
        int recalled = (int) planted.stream().filter(t -> seen.stream().anyMatch(f -> tells(f, t))).count();
        List<Found> bad = seen.stream().filter(f -> planted.stream().noneMatch(t -> tells(f, t))).toList();
        bad.forEach(f -> wrong.add("OVERLAP not planted: " + f));
        planted.stream().filter(t -> seen.stream().noneMatch(f -> tells(f, t))).forEach(t -> wrong.add("OVERLAP not found: " + t));
        return new Score(planted.size(), recalled, seen.size(), seen.size() - bad.size());
    }

    private boolean tells(Found f, Truth t) {
        return f.worker().equals(t.worker()) && f.summary().contains(sent.tellings.get(t.key()).event().after().employer().name());
    }

    private Score score(Fault fault, Set<String> planted, Set<String> seen) {
        Set<String> right = new HashSet<>(seen);
        right.retainAll(planted);
        planted.stream().filter(p -> !seen.contains(p)).forEach(p -> wrong.add(fault + " not found: " + p));
        seen.stream().filter(s -> !planted.contains(s)).forEach(s -> wrong.add(fault + " not planted: " + s + " " + telling(s)));
        return new Score(planted.size(), right.size(), seen.size(), right.size());
    }

    // What was told under a code, or why a message was refused, for who looks at a failure.
    private String telling(String code) {
        return sent.refused.containsKey(code) ? sent.tellings.get(code) + " " + sent.refused.get(code) : sent.codes.entrySet().stream().filter(e -> e.getValue().equals(code)).map(e -> sent.tellings.get(e.getKey()))
                .map(t -> t.manner() + " " + t.sentAt() + " " + t.event().kind() + " " + t.event().day()).findFirst().orElse("");
    }
}
