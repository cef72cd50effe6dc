package it.sintesi.communications.forms;

/**
 * A page of the form in its progress.
 *
 * @param state  {@code done}, {@code now} or {@code todo}
 * @param errors errors on it that are told already
 */
public record StepLink(String id, String title, String state, long errors) {
}
