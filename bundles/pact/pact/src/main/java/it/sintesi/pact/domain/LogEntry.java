package it.sintesi.pact.domain;

import it.sintesi.pact.api.PactState;
import java.time.Instant;

/** Something that happened to a pact; {@code protocol} null when it is no act. */
public record LogEntry(String id, int version, PactEvent event, PactState state, Instant at, String by, String reason, String protocol, String digest) {
}
