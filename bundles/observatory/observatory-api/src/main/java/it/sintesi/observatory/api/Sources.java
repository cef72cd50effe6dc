package it.sintesi.observatory.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** External sources loaded from files. Writing is authorised with {@code OBSERVATORY_MANAGE}, reading with {@code OBSERVATORY_READ}, and audited. */
public interface Sources {

    /**
     * An import.
     *
     * @param id        identifier
     * @param source    source, see {@link ExternalFact#source}
     * @param fileName  as sent
     * @param digest    SHA-256 of the file
     * @param rows      facts in force
     * @param from      first day of its figures
     * @param to        last day
     * @param licence   licence and address of origin as declared
     * @param by        who loaded it
     * @param at        when
     * @param undone    when it was undone, null while in force
     */
    record Import(String id, String source, String fileName, String digest, int rows, LocalDate from, LocalDate to, String licence, String by, Instant at,
                  Instant undone) {
    }

    List<Import> imports(Caller caller);

    /** Figures of a series in force, by period; for public pages too. */
    List<ExternalFact> series(String source, String series);
}
