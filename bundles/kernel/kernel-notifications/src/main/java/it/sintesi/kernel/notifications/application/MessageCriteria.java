package it.sintesi.kernel.notifications.application;

import java.time.LocalDate;

/**
 * Which messages; every part may be null.
 *
 * @param text  part of user name or address, or beginning of the template
 * @param state how the sending stands
 * @param from  first day
 * @param to    last day
 */
public record MessageCriteria(String text, SendState state, LocalDate from, LocalDate to) {
}
