package it.sintesi.status.api.event;

import java.time.LocalDate;

/**
 * The ledger of a person changed. Subject: fiscal code.
 *
 * @param person  fiscal code
 * @param from    first day whose state differs from before
 * @param before  name of the state of today before, null at the first calculation
 * @param after   name of the state of today now
 * @param cause   identifier of the event that made the ledger be computed again
 * @param retroactive true when days of the past changed
 * @param registeredBefore whether the person was registered as unemployed today, before
 * @param registeredAfter  the same, now
 */
public record StatusChanged(String person, LocalDate from, String before, String after, String cause, boolean retroactive,
                            boolean registeredBefore, boolean registeredAfter) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "status/Changed";
}
