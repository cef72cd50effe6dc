package it.sintesi.communications.format.model;

/**
 * {@code DatoreLavoro} (UniLav, UniUrg), {@code DatoreAttuale}, {@code DatorePrecedente} (VarDatori).
 *
 * @param fiscalCode           {@code @codiceFiscale}, 11 digits or 16 characters
 * @param name                 {@code @denominazione}
 * @param representative       {@code DatoreAnagraficaCompleta}; UniLav only
 * @param representativePermit {@code DatoreDatiExtraCE}; UniLav only
 * @param legalSeat            {@code SedeLegale} (UniLav), {@code Sede} (VarDatori); absent in UniUrg
 * @param workSeat             {@code SedeLavoro}; UniLav only
 * @param sector               {@code Settore}, ATECO; absent in UniUrg
 * @param publicBody           {@code PubblicaAmministrazione}; absent in UniUrg and for the previous employer
 */
public record Employer(String fiscalCode, String name, Person representative, ResidencePermit representativePermit,
                       Seat legalSeat, Seat workSeat, String sector, Boolean publicBody) {

    /** An employer of whom only code and name are told. */
    public static Employer named(String fiscalCode, String name) {
        return new Employer(fiscalCode, name, null, null, null, null, null, null);
    }
}
