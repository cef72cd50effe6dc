package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Finding.Kind;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.VarDatori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts communications into relations, one after the other in order of reception, and notes what contradicts. Nothing is ever refused
 * here. Works on the relations that were put into it: all those of the workers concerned, of the employers that change their name, and
 * of the previous communications.
 */
public final class RelationBook {

    private final Map<String, RelationRecord> byId = new LinkedHashMap<>();
    private final Map<String, List<RelationRecord>> byWorker = new HashMap<>();
    private final Map<String, List<RelationRecord>> byPreviousCode = new HashMap<>();
    private final List<FindingDraft> findings = new ArrayList<>();
    private final Settlement settlement = new Settlement();
    private long lastOpened;
    private int opened;

    /** Puts a stored relation in, unless it is there already; returns the one that is in. */
    public RelationRecord put(RelationRecord record) {
        RelationRecord present = byId.putIfAbsent(record.id(), record);
        if (present != null) {
            return present;
        }
        ofWorker(record.state().worker()).add(record);
        return record;
    }

    /** Tells which relations an earlier communication touched; their steps must be known. */
    public void touched(String code, Collection<RelationRecord> records) {
        byPreviousCode.put(code, List.copyOf(records));
    }

    /** All relations that must be written back. */
    public List<RelationRecord> changed() {
        return byId.values().stream().filter(RelationRecord::changed).toList();
    }

    /** Contradictions seen so far. */
    public List<FindingDraft> findings() {
        return findings;
    }

    /** Contradictions that are none any more: code of the communication that settles them, by identifier of the finding. */
    public Map<String, String> settled() {
        return settlement.settled();
    }

    /** Puts one communication in. */
    public void apply(Incoming incoming) {
        if (incoming.corrects() || incoming.cancels()) {
            change(incoming);
        } else if (incoming.touchesPrevious() && !previousOf(incoming).isEmpty()) {
            RelationRecord urgent = previousOf(incoming).get(0);
            StepDrafts.of(incoming.form()).forEach(draft -> append(urgent, incoming, draft, incoming.seq()));
        } else if (incoming.form() instanceof VarDatori f && f.change() instanceof Renaming) {
            rename(incoming, f, incoming.seq());
        } else {
            StepDrafts.of(incoming.form()).forEach(draft -> bind(incoming, draft, incoming.seq()));
        }
        if (incoming.daysLate() > 0) {
            boolean start = incoming.facts().event() == EventKind.HIRING || incoming.facts().event() == EventKind.URGENCY;
            note(start ? Kind.LATE_START : Kind.LATE_EVENT, incoming, find(incoming), incoming.facts().worker(),
                    Said.of((start ? "Assunzione comunicata" : incoming.facts().event().label() + ": comunicazione inviata") + " con " + incoming.daysLate() + " giorni di ritardo",
                            "FND-LATE-" + incoming.facts().event(), incoming.daysLate()), incoming.code());
        }
    }

    private List<RelationRecord> previousOf(Incoming incoming) {
        return byPreviousCode.getOrDefault(incoming.previous(), List.of());
    }

    private void change(Incoming incoming) {
        List<RelationRecord> touched = previousOf(incoming);
        Map<RelationRecord, RelationState> before = new HashMap<>();
        touched.forEach(record -> before.put(record, record.state()));
        long position = incoming.seq();
        for (RelationRecord record : touched) {
            long old = record.remove(incoming.previous());
            position = old < 0 ? position : old;
        }
        List<RelationRecord> left = new ArrayList<>(touched);
        if (incoming.corrects()) {
            if (incoming.form() instanceof VarDatori f && f.change() instanceof Renaming) {
                for (RelationRecord record : touched) {
                    append(record, incoming, renamed(f, record, incoming), position);
                }
                left.clear();
            }
            for (StepDraft draft : StepDrafts.of(incoming.form())) {
                RelationRecord same = left.stream().filter(r -> holds(r, draft.key())).findFirst()
                        .orElse(left.size() == 1 && touched.size() == 1 ? left.get(0) : null);
                if (same == null) {
                    bind(incoming, draft, position);
                } else {
                    left.remove(same);
                    append(same, incoming, draft, position);
                }
            }
        }
        left.forEach(record -> trace(record, incoming));
        before.forEach((record, state) -> settle(record, state, incoming));
    }

    private static boolean holds(RelationRecord record, RelationKey key) {
        return record.state() != null && record.state().worker().equals(key.worker()) && record.state().start().equals(key.start());
    }

    private void trace(RelationRecord record, Incoming incoming) {
        StepContent content = new StepContent(incoming.form().employerCode(), null, null, null, null, null, null, null, Terms.NONE, false, null,
                (incoming.cancels() ? "Annullamento di " : "Rettifica di ") + incoming.previous(), List.of());
        record.append(new Step(incoming.seq(), incoming.seq(), incoming.code(), incoming.facts().event(), incoming.form().eventDate(), false, content));
    }

    private void rename(Incoming incoming, VarDatori form, long position) {
        for (RelationRecord record : List.copyOf(byId.values())) {
            RelationState state = record.state();
            if (state != null && state.employer().equals(form.employerCode()) && state.reaches(form.change().date())) {
                append(record, incoming, renamed(form, record, incoming), position);
            }
        }
    }

    private static StepDraft renamed(VarDatori form, RelationRecord record, Incoming incoming) {
        RelationState s = record.state();
        return new StepDraft(new RelationKey(s.employer(), s.worker(), s.start()), incoming.facts().event(), form.change().date(), StepDrafts.renaming(form, s));
    }

    private void bind(Incoming incoming, StepDraft draft, long position) {
        RelationRecord found = find(draft.key());
        boolean starts = draft.event() == EventKind.HIRING || draft.event() == EventKind.URGENCY;
        if (found == null) {
            found = open(incoming, draft);
            if (starts) {
                noteOpenWithSameEmployer(incoming, draft, found);
            } else {
                Kind kind = draft.event() == EventKind.TERMINATION ? Kind.END_WITHOUT_START : Kind.UPDATE_WITHOUT_START;
                note(kind, incoming, found, draft.key().worker(), draft.said().and(": non risulta l'assunzione del " + draft.key().start(), "FND-NO-START", draft.key().start()),
                        incoming.code() + "|" + draft.key().worker());
            }
        } else if (starts && !found.state().provisional() && !newAssignment(found, draft)) {
            note(Kind.DUPLICATE_START, incoming, found, draft.key().worker(), Said.of("Assunzione già comunicata con " + found.state().lastCode(), "FND-ALREADY", found.state().lastCode()),
                    incoming.code() + "|" + draft.key().worker());
        } else if (draft.event() == EventKind.EXTENSION && (found.state().end() != null || gap(found.state(), draft))) {
            note(Kind.EXTENSION_AFTER_END, incoming, found, draft.key().worker(), draft.said().and(", ma il rapporto è finito il "
                    + found.state().lastDay(), "FND-ENDED", found.state().lastDay()), incoming.code() + "|" + draft.key().worker());
        }
        append(found, incoming, draft, position);
    }

    // The first day of the extension comes later than the day after the term: in between there was no relation.
    private static boolean gap(RelationState state, StepDraft draft) {
        return !state.agency() && state.expectedEnd() != null && draft.day() != null && draft.day().isAfter(state.expectedEnd().plusDays(1));
    }

    private static boolean newAssignment(RelationRecord record, StepDraft draft) {
        return draft.content().assignment() != null && record.state().assignments().stream().noneMatch(a ->
                a.start().equals(draft.content().assignment().start()) && Objects.equals(a.userCompany(), draft.content().assignment().userCompany()));
    }

    private RelationRecord open(Incoming incoming, StepDraft draft) {
        // Grows with reception, so that indexes fill from one side; the same when everything is rebuilt.
        RelationRecord created = RelationRecord.created(incoming.code() + "-" + (incoming.seq() == lastOpened ? ++opened : (opened = 1)));
        lastOpened = incoming.seq();
        byId.put(created.id(), created);
        ofWorker(draft.key().worker()).add(created);
        return created;
    }

    private void append(RelationRecord record, Incoming incoming, StepDraft draft, long position) {
        RelationState before = record.state();
        record.append(new Step(incoming.seq(), position, incoming.code(), draft.event(), draft.day(), true, draft.content()));
        settle(record, before, incoming);
        if (draft.event() != EventKind.TERMINATION && draft.event() != EventKind.RENAMING) {
            boolean longer = before != null && !before.terms().fullTime() && draft.event() == EventKind.TRANSFORMATION;
            noteOverlaps(incoming, record, longer ? draft.day() : null);
        }
    }

    private void settle(RelationRecord record, RelationState before, Incoming incoming) {
        if (before != null) {
            settlement.changed(record, before, ofWorker(before.worker()), incoming);
        }
    }

    private void noteOpenWithSameEmployer(Incoming incoming, StepDraft draft, RelationRecord created) {
        for (RelationRecord other : ofWorker(draft.key().worker())) {
            RelationState s = other.state();
            if (other != created && s != null && s.employer().equals(draft.key().employer()) && s.reaches(draft.key().start()) && !s.start().isAfter(draft.key().start())) {
                note(Kind.DUPLICATE_START, incoming, created, draft.key().worker(), Said.of("Con lo stesso datore è già aperto il rapporto iniziato il " + s.start(), "FND-OPEN", s.start()),
                        incoming.code() + "|" + draft.key().worker());
                return;
            }
        }
    }

    // A part time that becomes full overlaps from that day on; null is from the beginning.
    private void noteOverlaps(Incoming incoming, RelationRecord record, LocalDate since) {
        RelationState state = record.state();
        if (state == null || !state.terms().fullTime()) {
            return;
        }
        for (RelationRecord other : ofWorker(state.worker())) {
            RelationState s = other.state();
            if (other != record && s != null && s.terms().fullTime() && s.overlaps(state) && (since == null || s.reaches(since))) {
                note(Kind.FULL_TIME_OVERLAP, incoming, record, state.worker(), Said.of("Tempo pieno presso " + state.employerName() + " e presso " + s.employerName()
                        + " negli stessi giorni", "FND-OVERLAP", state.employerName(), s.employerName()), Settlement.pair(record, other));
            }
        }
    }

    private RelationRecord find(Incoming incoming) {
        return incoming.facts().worker() == null ? null : ofWorker(incoming.facts().worker()).stream()
                .filter(r -> r.state() != null && incoming.code().equals(r.state().lastCode())).findFirst().orElse(null);
    }

    private RelationRecord find(RelationKey key) {
        for (RelationRecord record : ofWorker(key.worker())) {
            RelationState state = record.state();
            if (state != null && state.start().equals(key.start()) && state.employer().equals(key.employer())) {
                return record;
            }
        }
        return null;
    }

    private List<RelationRecord> ofWorker(String worker) {
        return byWorker.computeIfAbsent(worker, w -> new ArrayList<>());
    }

    private void note(Kind kind, Incoming incoming, RelationRecord record, String worker, Said summary, String once) {
        findings.add(new FindingDraft(kind, incoming.code(), record == null ? null : record.id(), incoming.form().employerCode(), worker, incoming.office(), summary, once));
    }
}
