package it.sintesi.helpdesk.application;

import java.time.Instant;

/**
 * A part of the system.
 *
 * @param name    stable name: {@code area.communications}, {@code check.database}, {@code system} for the process itself
 * @param title   name for people, in Italian
 * @param working whether it works
 * @param since   since when it has worked or not; null while this is not known yet
 */
public record Component(String name, String title, boolean working, Instant since) {

    /** The process itself. */
    static final String SYSTEM = "system";
}
