package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.ResidencePermit;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.person.Nationality;

/** The employer's legal representative: UL-042 to UL-048. The rules on the document itself (UL-064 to UL-071) are those of the worker. */
final class RepresentativeRules extends RuleSet<EmployerView> {

    RepresentativeRules() {
        super(FormKind.UNILAV, "DatoreLavoro");
        identity();
        permit();
    }

    private void identity() {
        error("UL-042").field("DatoreAnagraficaCompleta")
                .says("I dati del legale rappresentante devono esserci tutti quando ce n'è almeno uno: cognome, nome, cittadinanza, sesso, "
                        + "nascita.")
                .mend("Completare i dati del legale rappresentante, oppure toglierli tutti.")
                .when(v -> v.representative() != null).requires(v -> complete(v.representative()));
        error("UL-043").field("DatoreAnagraficaCompleta").law(Laws.STAY_CONTRACT)
                .says("I dati del legale rappresentante devono esserci quando è compilato il Modello Q del lavoratore.")
                .mend("Aggiungere i dati del legale rappresentante.")
                .when(v -> v.form().worker() != null && v.form().worker().modelQ() != null).requires(v -> v.representative() != null);
        error("UL-044").field("DatoreAnagraficaCompleta.nascita.comune")
                .says("Il luogo di nascita del legale rappresentante deve essere un comune o uno Stato estero esistente.")
                .mend("Usare il codice catastale del comune di nascita o dello Stato estero (Znnn).")
                .when(v -> v.representative() != null)
                .verdict(v -> Places.birthPlace(v.facts(), v.representative().birthPlace(), v.representative().birthDate()));
        error("UL-045").field("DatoreAnagraficaCompleta.nascita.data").shows(v -> v.representative().birthDate())
                .says("La data di nascita del legale rappresentante deve essere nel passato.")
                .mend("Correggere la data di nascita.")
                .when(v -> v.representative() != null && v.representative().birthDate() != null)
                .requires(v -> v.representative().birthDate().isBefore(v.facts().today()));
    }

    private void permit() {
        error("UL-046").field("DatoreAnagraficaCompleta.cittadinanza").law(Laws.PERMIT)
                .says("Se il legale rappresentante non è cittadino dell'Unione va detto se soggiorna in Italia.")
                .mend("Compilare i dati del documento di soggiorno quando soggiorna in Italia.")
                .enforcedBy(Enforcement.NO_FIELD);
        error("UL-047").field("DatoreDatiExtraCE").law(Laws.PERMIT)
                .says("I dati del documento di soggiorno del legale rappresentante, quando ci sono, devono essere completi: tipo, motivo e "
                        + "scadenza.")
                .mend("Completare i dati del documento, oppure toglierli se il legale rappresentante non soggiorna in Italia.")
                .when(v -> v.representativePermit() != null)
                .requires(v -> v.representative() != null && complete(v.representativePermit()));
        error("UL-048").field("DatoreDatiExtraCE").law(Laws.EU_CITIZENS)
                .says("Per un legale rappresentante italiano o cittadino dell'Unione non vanno indicati documenti di soggiorno.")
                .mend("Togliere DatoreDatiExtraCE.")
                .when(v -> v.representativePermit() != null).requires(v -> v.representativeNationality() != Nationality.UNION);
    }

    private static boolean complete(Person person) {
        return !Texts.blank(person.surname()) && !Texts.blank(person.name()) && !Texts.blank(person.citizenship())
                && !Texts.blank(person.sex()) && !Texts.blank(person.birthPlace()) && person.birthDate() != null;
    }

    private static boolean complete(ResidencePermit permit) {
        return permit.expiry() != null && !Texts.blank(permit.reason()) && !Texts.blank(permit.documentKind());
    }
}
