package it.sintesi.registry.api;

import java.time.Instant;

/**
 * A change of one datum of the register.
 *
 * @param field      name of the component of {@link PersonFile}, {@link Person}, {@link CompanyFile} or {@link Company}
 * @param before     the value before as the register keeps it, codes not resolved, parts separated by {@code |}; empty when it was unknown
 * @param after      the value after, likewise; empty when it was taken away
 * @param former     where the value before came from, or null when it was unknown
 * @param origin     where the value after comes from
 * @param account    who wrote it
 * @param recordedAt when it was written, UTC
 */
public record FieldChange(String field, String before, String after, Origin former, Origin origin, String account, Instant recordedAt) {
}
