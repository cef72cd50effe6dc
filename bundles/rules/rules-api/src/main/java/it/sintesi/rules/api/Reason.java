package it.sintesi.rules.api;

/**
 * Why a rule decided so.
 *
 * @param law  article it rests on
 * @param text explanation in Italian, with the figures of the case
 */
public record Reason(String law, String text) {
}
