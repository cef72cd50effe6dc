package it.sintesi.conditionality.domain;

import it.sintesi.conditionality.api.Sanction;
import java.time.Instant;

/**
 * Something that was done with a case.
 *
 * @param number   from 1
 * @param at       certified time
 * @param account  who
 * @param name     name of who
 * @param event    what
 * @param state    state afterwards
 * @param note     words, perhaps empty
 * @param protocol protocol of the act, null unless it is one
 * @param digest   digest of the act, null unless it is one
 */
public record Step(int number, Instant at, String account, String name, Event event, Sanction.State state, String note, String protocol, String digest) {

    /** True when it is an act, with its document. */
    public boolean act() {
        return protocol != null;
    }
}
