package it.sintesi.helpdesk.application;

import java.time.Instant;

/**
 * A remark about the site.
 *
 * @param id        identifier
 * @param at        when
 * @param page      page it is about, or null
 * @param text      what somebody wrote
 * @param contact   e-mail address for the answer, or null
 * @param account   user name, null when nobody was logged in
 * @param state     how it is handled
 * @param note      note of the help desk, or null
 * @param handledBy user name of who handled it last, or null
 */
public record Feedback(String id, Instant at, String page, String text, String contact, String account, State state, String note, String handledBy) {

    /** How it is handled. */
    public enum State {
        NEW, WORKING, DONE
    }
}
