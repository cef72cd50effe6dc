package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.engine.RuleSet;

/** The seats: VD-009 to VD-011. */
final class SeatRules extends RuleSet<SeatView> {

    SeatRules() {
        super(FormKind.VARDATORI, "DatoreAttuale.Sede");
        error("VD-009").field("Comune")
                .says("Il comune o lo Stato estero della sede deve esistere.")
                .mend("Usare il codice catastale del comune o dello Stato estero (Znnn).")
                .verdict(v -> Places.required(v.facts(), v.seat().municipality(), v.facts().eventDay()));
        error("VD-010").field("cap").shows(v -> v.seat().postcode())
                .says("Il CAP di una sede deve avere 5 cifre in Italia e mancare all'estero.")
                .mend("Correggere o togliere il CAP.")
                .requires(v -> v.seat().abroad() ? Places.noPostcode(v.seat().postcode()) : Places.postcode(v.seat().postcode()));
        error("VD-011").field("")
                .says("Ogni sede deve avere almeno un recapito, nella forma giusta.")
                .mend("Indicare telefono, fax o e-mail della sede.")
                .requires(v -> v.seat().hasContact() && Places.contactsWellFormed(v.seat()));
    }
}
