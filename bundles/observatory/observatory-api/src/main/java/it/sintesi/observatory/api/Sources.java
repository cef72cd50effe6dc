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

    /**
     * A file of a source.
     *
     * @param source   source, see {@link ExternalFact#source}
     * @param fileName name of the file
     * @param content  CSV in the declared layout
     * @param origin   page or table it was taken from, at most 300 characters
     * @param licence  as its publisher states it, at most 200 characters
     */
    record SentFile(String source, String fileName, byte[] content, String origin, String licence) {
    }

    /**
     * Takes a file in and puts its figures in force, or nothing of it.
     *
     * @return identifier of the import
     * @throws it.sintesi.kernel.api.ServiceException rejected when something is missing (SRC-SOURCE, SRC-FILE, SRC-ORIGIN, SRC-LICENCE), the file has errors
     *         (SRC-ERRORS) or meets figures in force (SRC-OVERLAP); conflict when it is here already (SRC-TWICE)
     */
    String load(Caller caller, SentFile file);

    List<Import> imports(Caller caller);

    /** Figures of a series in force, by period; for public pages too. */
    List<ExternalFact> series(String source, String series);
}
