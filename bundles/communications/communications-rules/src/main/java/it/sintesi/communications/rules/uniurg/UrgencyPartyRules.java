package it.sintesi.communications.rules.uniurg;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;

/** Employer, worker and start of an urgency: UG-001 to UG-010. */
final class UrgencyPartyRules extends RuleSet<UrgencyView> {
    private static final String CODE = "/Lavoratore.codice-fiscale";
    private static final String CODE_MEND = "Controllare il dato e il codice fiscale sulla tessera sanitaria del lavoratore.";
    private static final int NAME_MAX = 100;
    private static final int WORKING_AGE = 15;
    private static final int TOLERANCE_DAYS = 1;

    UrgencyPartyRules() {
        super(FormKind.UNIURG, "UniUrg");
        parties();
        names();
        start();
    }

    private void parties() {
        error("UG-001").field("/DatoreLavoro.codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.employer().fiscalCode())
                .says("Il codice fiscale del datore di lavoro deve avere 11 cifre o 16 caratteri e il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla visura o all'Agenzia delle Entrate.")
                .when(v -> v.employer() != null).requires(v -> FiscalCode.validOfAnyone(v.employer().fiscalCode()));
        error("UG-002").field("/DatoreLavoro.denominazione").law(Laws.URGENCY)
                .says("La denominazione del datore di lavoro deve esserci.")
                .mend("Scrivere la denominazione della visura.")
                .when(v -> v.employer() != null).requires(v -> Texts.filled(v.employer().name(), NAME_MAX));
        error("UG-003").field(CODE).law(Laws.FISCAL_CODE).shows(v -> v.worker().fiscalCode())
                .says("Il codice fiscale del lavoratore deve avere il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale sulla tessera sanitaria del lavoratore.")
                .when(v -> v.worker() != null).requires(v -> FiscalCode.validOfAnyone(v.worker().fiscalCode()));
        error("UG-004").field(CODE, "/DatoreLavoro.codiceFiscale").law(Laws.FISCAL_CODE).shows(v -> v.worker().fiscalCode())
                .says("Il codice fiscale del lavoratore deve essere diverso da quello del datore di lavoro.")
                .mend("Indicare il codice fiscale del lavoratore e quello del datore ciascuno al suo posto.")
                .when(v -> v.worker() != null && v.worker().fiscalCode() != null)
                .requires(v -> !v.worker().fiscalCode().equals(v.form().employerCode()));
    }

    private void names() {
        error("UG-005").field("/Lavoratore.cognome", CODE).law(Laws.FISCAL_CODE).shows(v -> v.worker().surname())
                .mend(CODE_MEND)
                .says("Il cognome deve corrispondere alle prime tre lettere del codice fiscale.")
                .when(v -> v.personalCode() && v.worker().surname() != null).requires(v -> v.code().matchesSurname(v.worker().surname()));
        error("UG-006").field("/Lavoratore.nome", CODE).law(Laws.FISCAL_CODE).shows(v -> v.worker().name())
                .mend(CODE_MEND)
                .says("Il nome deve corrispondere alle lettere dalla quarta alla sesta del codice fiscale.")
                .when(v -> v.personalCode() && v.worker().name() != null).requires(v -> v.code().matchesName(v.worker().name()));
    }

    private void start() {
        error("UG-007").field("motivoUrgenza").law(Laws.URGENCY)
                .says("Il motivo dell'urgenza deve esserci.")
                .mend("Descrivere in breve l'urgenza.")
                .requires(v -> !Texts.blank(v.form().reason()));
        error("UG-008").field("dataInizioRapporto").law(Laws.URGENCY)
                .says("La data di inizio del rapporto deve esserci ed essere una data reale.")
                .mend("Scrivere la data nella forma aaaa-mm-gg.")
                .requires(v -> v.start() != null);
        warning("UG-009").field("dataInizioRapporto", "dataInvio").law(Laws.URGENCY).switchable().shows(UrgencyView::start)
                .says("La data di inizio di solito non viene prima del giorno dell'invio (tolleranza di un giorno).")
                .mend("Controllare la data di inizio.")
                .when(v -> v.start() != null).requires(v -> !v.start().isBefore(v.facts().today().minusDays(TOLERANCE_DAYS)));
        warning("UG-010").field(CODE).law("L. 296/2006, art. 1, c. 622; L. 977/1967, art. 3").switchable().shows(UrgencyView::ageAtStart)
                .says("All'inizio del rapporto il lavoratore deve avere almeno 15 anni, secondo il suo codice fiscale.")
                .mend("Controllare il codice fiscale e la data di inizio.")
                .when(v -> v.ageAtStart() >= 0).requires(v -> v.ageAtStart() >= WORKING_AGE);
    }
}
