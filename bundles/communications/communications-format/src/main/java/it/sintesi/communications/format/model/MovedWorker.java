package it.sintesi.communications.format.model;

/**
 * {@code Lavoratori}: one worker who changes employer.
 *
 * @param contract             {@code Contratto}
 * @param person               {@code DatiLavoratore}: names and code
 * @param domicileMunicipality {@code DatiLavoratore/comuneDomicilio}
 */
public record MovedWorker(Contract contract, Person person, String domicileMunicipality) {

    /** {@code DatiLavoratore/codice-fiscale}. */
    public String fiscalCode() {
        return person == null ? null : person.fiscalCode();
    }
}
