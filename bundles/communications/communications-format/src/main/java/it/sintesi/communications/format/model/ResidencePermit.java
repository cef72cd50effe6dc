package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * Permit of a non-EU person: {@code extraCE}, {@code DatoreDatiExtraCE}.
 *
 * @param expiry         {@code @dataScadenzaPS}
 * @param reason         {@code @motivoPermesso}, 5 characters
 * @param documentKind   {@code @tipoDocumento}, 1 digit
 * @param documentNumber {@code @numeroDocumento}
 * @param policeOffice   {@code @questura}, 3 digits
 */
public record ResidencePermit(LocalDate expiry, String reason, String documentKind, String documentNumber,
                              String policeOffice) {
}
