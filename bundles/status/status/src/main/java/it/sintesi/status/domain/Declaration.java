package it.sintesi.status.domain;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A declaration of availability that counts.
 *
 * @param id         identifier
 * @param givenOn    first day on which it can count
 * @param origin     door through which it came, for people
 * @param revokedOn  first day on which it no longer counts, null while it does
 * @param revocation why, for people; null while it counts
 */
public record Declaration(String id, LocalDate givenOn, String origin, LocalDate revokedOn, String revocation) {

    public Declaration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(givenOn, "givenOn");
    }
}
