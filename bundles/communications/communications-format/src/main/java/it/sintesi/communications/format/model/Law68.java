package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code legge68}: the act that allows the mandatory placement (L. 68/1999).
 *
 * @param actDate   {@code @dataNullaOsta}
 * @param actNumber {@code @numeroAtto}
 * @param actKind   kind of act; doubtful name, see DoubtfulNames
 */
public record Law68(LocalDate actDate, String actNumber, String actKind) {
}
