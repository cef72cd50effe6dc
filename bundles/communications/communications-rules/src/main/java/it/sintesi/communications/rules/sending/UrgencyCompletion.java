package it.sintesi.communications.rules.sending;

import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import java.util.List;
import java.util.Objects;

/** The UniLav that completes an urgency, UG-018 and UG-019: catalogued with the UniUrg, checked on the UniLav. */
public final class UrgencyCompletion extends RuleSet<SendingView> {
    private static final int DAYS_TO_COMPLETE = 5;

    public UrgencyCompletion() {
        super(FormKind.UNIURG, "UniLav");
        error("UG-018").field("/InizioRapporto.dataInizio").law(Laws.URGENCY).shows(SendingView::start)
                .says("L'UniLav che completa un'urgenza deve essere un'assunzione dello stesso datore e lavoratore, con la stessa data di "
                        + "inizio.")
                .mend("Indicare la data di inizio dell'UniUrg; se era sbagliata, rettificare prima l'UniUrg.")
                .when(v -> v.facts().previous() != null && sameParties(v.form(), v.facts().previous().form()))
                .requires(v -> v.starts() && Objects.equals(v.start(), Relationship.start(v.facts().previous().form())));
        warning("UG-019").field("dataInvio").law(Laws.URGENCY).shows(v -> v.facts().today())
                .says("L'UniLav che completa un'urgenza va inviato entro 5 giorni dall'inizio del rapporto.")
                .mend("La comunicazione è accettata; per le prossime urgenze completare entro 5 giorni.")
                .when(v -> v.start() != null).requires(v -> Periods.notBefore(v.start().plusDays(DAYS_TO_COMPLETE), v.facts().today()));
    }

    /** The view of a UniLav of kind 07. */
    public static List<SendingView> views(UniLav form, Facts facts) {
        return form.sending() != null && form.communicationKind() == CommunicationKind.AFTER_UNIURG
                ? List.of(new SendingView(form, facts)) : List.of();
    }

    /** True when the earlier form is an urgency of the same employer and worker. */
    static boolean sameParties(Form form, Form earlier) {
        return earlier instanceof UniUrg && Objects.equals(form.employerCode(), earlier.employerCode())
                && form.workerCodes().equals(earlier.workerCodes());
    }
}
