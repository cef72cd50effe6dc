package it.sintesi.worklist.application;

/** Somebody to whom work can be given. */
public record Colleague(String account, String name) {
}
