package it.sintesi.communications.domain;

import java.time.LocalDate;

/** How messages name a relation: employer before the event, worker, first day. */
public record RelationKey(String employer, String worker, LocalDate start) {
}
