package it.sintesi.communications.format.model;

/**
 * {@code AgenziaSomministrazione}.
 *
 * @param fiscalCode     {@code @codiceFiscale}, also a foreign EU identifier
 * @param name           {@code @denominazione}
 * @param foreign        {@code @agenziaestera}
 * @param registerNumber {@code @numeroIscrizioneAlbo}
 * @param workSeat       {@code SedeLavoro}
 * @param legalSeat      {@code SedeLegale}
 * @param relation       {@code RapportoAgenziaSomm}
 */
public record Agency(String fiscalCode, String name, Boolean foreign, String registerNumber, Seat workSeat,
                     Seat legalSeat, AgencyRelation relation) {
}
