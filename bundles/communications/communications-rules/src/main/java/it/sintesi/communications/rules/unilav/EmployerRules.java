package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Places;
import it.sintesi.communications.rules.checks.Sectors;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Verdict;

/** The employer and its seats: UL-026 to UL-041. */
final class EmployerRules extends RuleSet<EmployerView> {
    private static final int NAME_MAX = 100;
    private static final String CONTACT_MEND = "Indicare almeno uno tra telefono, fax ed e-mail.";
    private static final String POSTCODE_MEND = "Scrivere le 5 cifre del CAP del comune.";

    EmployerRules() {
        super(FormKind.UNILAV, "DatoreLavoro");
        identity();
        legalSeat();
        workSeat();
    }

    private void identity() {
        error("UL-026").field("codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.employer().fiscalCode())
                .says("Il codice fiscale del datore di lavoro deve avere 11 cifre o 16 caratteri e il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla visura o all'Agenzia delle Entrate.")
                .requires(v -> FiscalCode.validOfAnyone(v.employer().fiscalCode()));
        error("UL-027").field("denominazione")
                .says("La denominazione del datore di lavoro deve esserci e avere al massimo 100 caratteri.")
                .mend("Scrivere la denominazione della visura, abbreviata se supera i 100 caratteri.")
                .requires(v -> Texts.filled(v.employer().name(), NAME_MAX));
        error("UL-028").field("Settore")
                .says("Il settore deve essere un codice ATECO valido alla data dell'evento.")
                .mend("Scrivere il codice dell'attività prevalente nella forma 00.00.00.")
                .verdict(v -> v.employer().sector() == null ? Verdict.BROKEN
                        : Sectors.known(v.facts(), v.employer().sector(), v.facts().eventDay()));
        error("UL-029").field("PubblicaAmministrazione")
                .says("Va detto se il datore è una pubblica amministrazione: SI oppure NO.")
                .mend("Scrivere SI oppure NO.")
                .requires(v -> v.employer().publicBody() != null);
    }

    private void legalSeat() {
        error("UL-030").field("SedeLegale.Comune")
                .says("Il comune o lo Stato estero della sede legale deve esistere alla data dell'evento.")
                .mend("Usare il codice catastale del comune (per esempio B157) o dello Stato estero (Znnn).")
                .when(EmployerView::hasLegalSeat)
                .verdict(v -> Places.required(v.facts(), v.legalSeat().municipality(), v.facts().eventDay()));
        error("UL-031").field("SedeLegale.cap").shows(v -> v.legalSeat().postcode())
                .says("Il CAP di una sede legale in Italia deve esserci e avere 5 cifre.")
                .mend(POSTCODE_MEND)
                .when(EmployerView::legalSeatInItaly).requires(v -> Places.postcode(v.legalSeat().postcode()));
        error("UL-032").field("SedeLegale.cap").shows(v -> v.legalSeat().postcode())
                .says("Il CAP di una sede legale all'estero deve mancare o essere 00000.")
                .mend("Togliere il CAP.")
                .when(v -> v.hasLegalSeat() && v.legalSeat().abroad()).requires(v -> Places.noPostcode(v.legalSeat().postcode()));
        error("UL-033").field("SedeLegale.Indirizzo")
                .says("L'indirizzo della sede legale deve esserci e avere al massimo 100 caratteri.")
                .mend("Scrivere via e numero civico.")
                .when(EmployerView::hasLegalSeat).requires(v -> Texts.filled(v.legalSeat().street(), NAME_MAX));
        error("UL-034").field("SedeLegale")
                .says("La sede legale deve avere almeno un recapito: telefono, fax o e-mail.")
                .mend(CONTACT_MEND)
                .when(EmployerView::hasLegalSeat).requires(v -> v.legalSeat().hasContact());
        error("UL-035").field("SedeLegale.e-mail").shows(v -> v.legalSeat().email())
                .says("L'e-mail della sede legale deve essere valida.")
                .mend("Scrivere un indirizzo completo, per esempio ufficio@azienda.it.")
                .when(EmployerView::hasLegalSeat).requires(v -> Places.emailWellFormed(v.legalSeat()));
        error("UL-036").field("SedeLegale.telefono", "SedeLegale.fax")
                .says("Telefono e fax della sede legale: al massimo 15 caratteri, solo cifre, spazio, - e /.")
                .mend("Togliere dal numero il segno + e ogni altro carattere.")
                .when(EmployerView::hasLegalSeat).requires(v -> Places.phonesWellFormed(v.legalSeat()));
    }

    private void workSeat() {
        error("UL-037").field("SedeLavoro.Comune")
                .says("Il comune della sede di lavoro deve esistere; in un'assunzione non può essere uno Stato estero.")
                .mend("Usare il codice catastale del comune in cui il lavoratore lavora.")
                .when(EmployerView::hasWorkSeat)
                .verdict(v -> v.workSeat().municipality() == null ? Verdict.BROKEN : v.hiring()
                        ? Places.municipality(v.facts(), v.workSeat().municipality(), v.facts().eventDay())
                        : Places.exists(v.facts(), v.workSeat().municipality(), v.facts().eventDay()));
        error("UL-038").field("SedeLavoro.cap").shows(v -> v.workSeat().postcode())
                .says("Il CAP della sede di lavoro deve esserci e avere 5 cifre.")
                .mend(POSTCODE_MEND)
                .when(v -> v.hasWorkSeat() && !v.workSeat().abroad()).requires(v -> Places.postcode(v.workSeat().postcode()));
        error("UL-039").field("SedeLavoro")
                .says("La sede di lavoro deve avere almeno un recapito: telefono, fax o e-mail.")
                .mend(CONTACT_MEND)
                .when(EmployerView::hasWorkSeat).requires(v -> v.workSeat().hasContact());
        error("UL-040").field("SedeLavoro.e-mail", "SedeLavoro.telefono", "SedeLavoro.fax")
                .says("E-mail, telefono e fax della sede di lavoro devono avere la forma giusta (telefono e fax: al massimo 15 caratteri, "
                        + "cifre, spazio, - e /).")
                .mend("Correggere il recapito, oppure toglierlo se ce n'è un altro.")
                .names(v -> !Places.emailWellFormed(v.workSeat()) ? "SedeLavoro.e-mail" : "SedeLavoro.telefono")
                .when(EmployerView::hasWorkSeat).requires(v -> Places.contactsWellFormed(v.workSeat()));
        error("UL-041").field("SedeLavoro.Comune").law(Laws.CHANNEL).shows(v -> v.workSeat().municipality())
                .says("La sede di lavoro deve essere nel territorio del nodo che riceve, salvo che il datore sia autorizzato ad accentrare "
                        + "gli invii.")
                .mend("Inviare la comunicazione alla regione della sede di lavoro, oppure chiedere l'accentramento.")
                .when(v -> v.hasWorkSeat() && Places.known(v.facts(), v.workSeat().municipality()))
                .requires(v -> v.facts().inTerritory(v.workSeat().municipality()) || v.facts().centralised(v.employer().fiscalCode()));
    }
}
