package it.sintesi.communications.domain;

import java.util.ArrayList;
import java.util.List;

/** A relation in the hands of a writer: its state, what was added to it, and what must be written back. */
public final class RelationRecord {

    private final String id;
    private final boolean stored;
    private final List<Step> added = new ArrayList<>();
    private final List<Step> invalidated = new ArrayList<>();
    private List<Step> known;
    private RelationState state;
    private boolean changed;

    private RelationRecord(String id, boolean stored, RelationState state) {
        this.id = id;
        this.stored = stored;
        this.state = state;
    }

    /** One that the database holds. */
    public static RelationRecord stored(String id, RelationState state) {
        return new RelationRecord(id, true, state);
    }

    static RelationRecord created(String id) {
        RelationRecord created = new RelationRecord(id, false, null);
        created.known = new ArrayList<>();
        return created;
    }

    public String id() {
        return id;
    }

    /** Whether the database holds a row of it (that may have to be removed). */
    public boolean stored() {
        return stored;
    }

    /** Its state, null when no valid step is left. */
    public RelationState state() {
        return state;
    }

    /** Whether anything must be written. */
    public boolean changed() {
        return changed;
    }

    /** Steps to be inserted. */
    public List<Step> added() {
        return added;
    }

    /** Steps to be marked as no longer valid. */
    public List<Step> invalidated() {
        return invalidated;
    }

    /** Tells the steps that the database holds; needed before {@link #replace} or {@link #trace}. */
    public void know(List<Step> steps) {
        if (known == null) {
            known = new ArrayList<>(steps);
        }
    }

    /** Whether its steps are known. */
    public boolean known() {
        return known != null;
    }

    void append(Step step) {
        added.add(step);
        changed = true;
        if (known == null) {
            state = RelationState.apply(state, step);
        } else {
            known.add(step);
            state = RelationState.fold(known);
        }
    }

    /** Takes out the steps of a communication. Returns the position they had, or -1 when there was none. */
    long remove(String code) {
        long position = -1;
        for (int i = 0; i < known.size(); i++) {
            Step step = known.get(i);
            if (step.valid() && step.code().equals(code)) {
                position = step.position();
                Step out = step.invalid();
                known.set(i, out);
                if (added.removeIf(a -> a.seq() == step.seq())) {
                    added.add(out);
                } else {
                    invalidated.add(out);
                }
                changed = true;
            }
        }
        state = RelationState.fold(known);
        return position;
    }
}
