package it.sintesi.registry.api;

/** What a write did. */
public enum PutResult {
    CREATED, CHANGED, UNCHANGED
}
