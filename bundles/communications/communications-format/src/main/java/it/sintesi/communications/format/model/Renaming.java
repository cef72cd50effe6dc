package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code VariazioneRagioneSociale} (doubtful names): the company changes its name.
 *
 * @param previousName {@code @denominazionePrecedente}
 * @param date         {@code @dataVariazione}
 */
public record Renaming(String previousName, LocalDate date) implements EmployerChange {
}
