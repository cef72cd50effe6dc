package it.sintesi.status.domain;

/** How far a computation of the whole province came: last person, people done and ledgers changed. */
public record Progress(String person, long done, long changed) {
}
