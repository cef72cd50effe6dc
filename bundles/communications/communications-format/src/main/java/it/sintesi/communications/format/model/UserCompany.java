package it.sintesi.communications.format.model;

import java.time.LocalDate;

/**
 * {@code DittaUtilizzatrice}.
 *
 * @param fiscalCode              {@code @codiceFiscale}, absent for a foreign company
 * @param name                    {@code @denominazione}
 * @param contractNumber          {@code @numeroContrattoSomm}, 9 digits
 * @param contractStart           {@code @dataInizioContrattoSomm}
 * @param contractEnd             {@code @dataFineContrattoSomm}
 * @param workSeat                {@code SedeLavoro}
 * @param legalSeat               {@code SedeLegale}
 * @param foreignOperatingInItaly {@code DittaUtilizzatriceEsteraOperanteInItalia}
 * @param sector                  {@code Settore}, ATECO
 * @param publicBody              {@code PubblicaAmministrazione}
 * @param assignment              {@code InizioContratto/Inizio}, or {@code null}
 * @param assignmentExtension     {@code InizioContratto/Proroga} (regional wrapper), or {@code null}
 */
public record UserCompany(String fiscalCode, String name, String contractNumber, LocalDate contractStart,
                          LocalDate contractEnd, Seat workSeat, Seat legalSeat, Boolean foreignOperatingInItaly,
                          String sector, Boolean publicBody, Assignment assignment,
                          AssignmentExtension assignmentExtension) {

    /**
     * {@code InizioContratto/Proroga}.
     *
     * @param newEnd {@code @dataFineProroga}
     * @param start  {@code @dataInizioMissione}
     * @param end    {@code @dataFineMissione}
     */
    public record AssignmentExtension(LocalDate newEnd, LocalDate start, LocalDate end) {
    }
}
