package it.sintesi.pact.domain;

import java.time.LocalDate;

/** A service that was delivered: day, minutes, operator, essential level; {@code measure} null when it belongs to none. */
public record Delivered(String id, String measure, LocalDate day, int minutes, String operatorName, String lep, String note) {
}
