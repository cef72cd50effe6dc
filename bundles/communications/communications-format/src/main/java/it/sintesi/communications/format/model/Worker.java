package it.sintesi.communications.format.model;

/**
 * {@code Lavoratore}, {@code LavoratoreCoobbligato}.
 *
 * @param person    {@code AnagraficaCompleta}
 * @param permit    {@code extraCE}, non-EU workers only
 * @param modelQ    {@code ModelloQ}
 * @param domicile  {@code IndirizzoLavoratore}
 * @param education {@code LivelloIstruzione}, 2 digits
 */
public record Worker(Person person, ResidencePermit permit, ModelQ modelQ, Address domicile, String education) {

    /** {@code codice-fiscale}, {@code null} when absent. */
    public String fiscalCode() {
        return person == null ? null : person.fiscalCode();
    }
}
