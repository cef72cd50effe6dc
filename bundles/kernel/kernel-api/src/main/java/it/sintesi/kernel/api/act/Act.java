package it.sintesi.kernel.api.act;

import java.time.Instant;
import java.util.UUID;

/**
 * An act: numbered, dated, chained, never changed.
 *
 * @param id           identifier
 * @param year         protocol year
 * @param number       progressive number within the year, from 1 without gap
 * @param certifiedAt  certified time, UTC, microseconds
 * @param draft        what was registered
 * @param previousHash hash of the act before it (64 zeros for the first of all)
 * @param hash         SHA-256 over previous hash and all fields above, lower-case hexadecimal
 */
public record Act(UUID id, int year, long number, Instant certifiedAt, ActDraft draft, String previousHash, String hash) {

    /** The protocol as people write it: {@code 2026/0000123}. */
    public String protocol() {
        return protocol(year, number);
    }

    /** Writes a protocol as people do. */
    public static String protocol(int year, long number) {
        return "%d/%07d".formatted(year, number);
    }
}
