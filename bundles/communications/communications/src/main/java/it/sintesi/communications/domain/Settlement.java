package it.sintesi.communications.domain;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Finding.Kind;
import it.sintesi.communications.format.model.UniLav;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Findings that a later communication settles: who leaves a job tells it within five days, the new employer the day before, so that two full times stand side by
 * side until the end of the first is known, and who is hired again by the same employer seems hired twice; an end that is told late clears the term that had
 * expired without event. A change to part time settles only what begins with it: the days before were worked twice.
 */
final class Settlement {

    /** Code of the communication that settles, by identifier of the finding. */
    private final Map<String, String> settled = new LinkedHashMap<>();

    Map<String, String> settled() {
        return settled;
    }

    /**
     * Notes what a change of one relation settles.
     *
     * @param before its state before, null when it had none
     * @param others all relations of its worker
     */
    void changed(RelationRecord record, RelationState before, Collection<RelationRecord> others, Incoming incoming) {
        if (before == null) {
            return;
        }
        RelationState now = record.state();
        if (before.terms().fullTime()) {
            boolean shorter = incoming.facts().event() == EventKind.TRANSFORMATION && !incoming.corrects() && !incoming.cancels();
            LocalDate since = shorter ? incoming.form().eventDate() : null;
            for (RelationRecord other : others) {
                if (other != record && none(before, now, other.state()) && !beganTogether(before, other.state(), since)) {
                    settled.put(FindingDraft.id(Kind.FULL_TIME_OVERLAP, pair(record, other)), incoming.code());
                }
            }
        }
        for (RelationRecord other : others) {
            if (other != record && open(before, other.state()) && !open(now, other.state())) {
                // The identifier of a relation begins with the communication that opened it.
                String opening = other.id().replaceFirst("-\\d+$", "");
                settled.put(FindingDraft.id(Kind.DUPLICATE_START, opening + "|" + before.worker()), incoming.code());
            }
        }
        if (mayHaveBeenMissed(incoming, before)) {
            if (before.end() == null && before.expectedEnd() != null && (now == null || now.end() != null || !before.expectedEnd().equals(now.expectedEnd()))) {
                settled.put(FindingDraft.id(Kind.EXPIRED_WITHOUT_EVENT, record.id() + "|" + before.expectedEnd()), incoming.code());
            }
            if (before.provisional() && (now == null || !now.provisional())) {
                settled.put(FindingDraft.id(Kind.URGENCY_NOT_COMPLETED, record.id() + "|" + before.start()), incoming.code());
            }
        }
    }

    /** Identifies two relations, whichever is told first. */
    static String pair(RelationRecord one, RelationRecord other) {
        return one.id().compareTo(other.id()) < 0 ? one.id() + other.id() : other.id() + one.id();
    }

    // Whether two full times stand side by side no more; of what is taken back nothing remains, whatever the other has become.
    private static boolean none(RelationState before, RelationState now, RelationState other) {
        return now == null ? other != null && before.overlaps(other) : both(before, other) && !both(now, other);
    }

    // Whether both were at work before that day; null is no day.
    private static boolean beganTogether(RelationState one, RelationState other, LocalDate day) {
        return day != null && one.start().isBefore(day) && other.start().isBefore(day);
    }

    private static boolean both(RelationState one, RelationState other) {
        return one != null && other != null && one.terms().fullTime() && other.terms().fullTime() && one.overlaps(other);
    }

    // Whether one was still open at the same employer when the other began.
    private static boolean open(RelationState one, RelationState other) {
        return one != null && other != null && one.employer().equals(other.employer()) && one.start().isBefore(other.start()) && one.reaches(other.start());
    }

    // The scan counts five days for everybody; agencies and public bodies have more, so that theirs may have been found though they are in time.
    private static boolean mayHaveBeenMissed(Incoming incoming, RelationState before) {
        boolean publicBody = incoming.form() instanceof UniLav f && f.employer() != null && Boolean.TRUE.equals(f.employer().publicBody());
        return incoming.daysLate() > 0 || before.agency() || publicBody || incoming.corrects() || incoming.cancels();
    }
}
