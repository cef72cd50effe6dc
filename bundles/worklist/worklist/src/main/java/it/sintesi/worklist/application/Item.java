package it.sintesi.worklist.application;

import java.time.Instant;

/**
 * What the work list knows of a piece of work.
 *
 * @param key          which one
 * @param office       competent office when it was last assigned, or null
 * @param title        what it was called then
 * @param assignee     account that has it, or null
 * @param assigneeName name of who has it, or null
 * @param assignedAt   since when, or null
 * @param version      grows with every assignment; 0 when it was never assigned
 */
public record Item(Key key, String office, String title, String assignee, String assigneeName, Instant assignedAt, long version) {

    /** Kind of work and identifier within the kind. */
    public record Key(String kind, String id) {
    }

    /** An item that nobody has taken yet. */
    static Item untouched(Key key) {
        return new Item(key, null, "", null, null, null, 0);
    }
}
