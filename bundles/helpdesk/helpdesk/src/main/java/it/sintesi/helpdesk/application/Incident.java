package it.sintesi.helpdesk.application;

import java.time.Instant;

/** A time when a component did not work; {@code to} null while it lasts. */
public record Incident(String component, String title, Instant from, Instant to) {
}
