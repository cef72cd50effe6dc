package it.sintesi.communications.rules.sending;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.checks.Periods;
import it.sintesi.communications.rules.engine.Enforcement;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Corrections, cancellations and updates against the communication before: UL-018 to UL-024. */
public final class HistoryRules extends RuleSet<SendingView> {

    public HistoryRules() {
        super(FormKind.UNILAV, "UniLav");
        corrections();
        updates();
        error("UL-024").field("codiceComunicazione").law(Laws.CHANNEL)
                .says("Una comunicazione validata o annullata non si cancella dall'archivio.")
                .mend("Inviare un annullamento (04).")
                .enforcedBy(Enforcement.ARCHIVE);
    }

    /** The view of a form that refers to an earlier communication found in the archive. */
    public static List<SendingView> views(Form form, Facts facts) {
        return form.sending() == null || facts.previous() == null ? List.of() : List.of(new SendingView(form, facts));
    }

    private void corrections() {
        error("UL-018").field("TipoComunicazione").law(Laws.CHANNEL)
                .says("Si può rettificare (03) solo l'ultima comunicazione del rapporto.")
                .mend("Annullare prima le comunicazioni successive, poi rettificare questa.")
                .when(SendingView::correction).requires(v -> v.facts().previous().lastOfRelation());
        error("UL-019").field("TipoComunicazione").law(Laws.CHANNEL)
                .says("Si può annullare (04) solo l'ultima comunicazione del rapporto.")
                .mend("Annullare prima le comunicazioni successive.")
                .when(SendingView::cancellation).requires(v -> v.facts().previous().lastOfRelation());
        error("UL-021").field("TipoComunicazione").law(Laws.CHANNEL)
                .says("Dopo 5 giorni dall'evento una rettifica (03) non può cambiare i dati essenziali: datore, lavoratore, documento di "
                        + "soggiorno, date, contratto, orario, evento.")
                .mend("Riportare i dati essenziali della comunicazione precedente; se sono sbagliati, annullarla e comunicare di nuovo.")
                .when(v -> v.correction() && expired(v.facts().previous().correctionLimit(), v.facts().today()))
                .requires(v -> Relationship.essentials(v.form()).equals(Relationship.essentials(v.facts().previous().form())));
        error("UL-022").field("TipoComunicazione", "/InizioRapporto.dataInizio").law(Laws.CHANNEL)
                .shows(v -> Relationship.start(v.facts().previous().form()))
                .says("Un'assunzione si può annullare (04) fino al giorno di inizio; dopo va comunicata la cessazione.")
                .mend("Inviare la cessazione del rapporto con la data in cui è finito.")
                .when(v -> v.cancellation() && v.facts().previous().event() == EventKind.HIRING)
                .requires(v -> Periods.notBefore(Relationship.start(v.facts().previous().form()), v.facts().today()));
    }

    private void updates() {
        error("UL-020").field("").law(Laws.CHANNEL)
                .says("Un aggiornamento del rapporto si aggiunge solo all'ultima comunicazione, e solo se è validata.")
                .mend("Controllare nell'archivio quale sia l'ultima comunicazione valida del rapporto.")
                .when(SendingView::update)
                .requires(v -> v.facts().previous().lastOfRelation() && v.facts().previous().state() == State.VALID);
        error("UL-023").field("").law(Laws.CHANNEL)
                .says("In un aggiornamento la data di inizio, il datore e il lavoratore devono essere quelli della comunicazione "
                        + "precedente.")
                .mend("Riportare la data di inizio e i codici fiscali della comunicazione precedente.")
                .when(SendingView::update).requires(v -> sameRelation(v.form(), v.facts().previous().form()));
    }

    private static boolean expired(LocalDate limit, LocalDate today) {
        return limit != null && today.isAfter(limit);
    }

    private static boolean sameRelation(Form form, Form earlier) {
        return Objects.equals(form.employerCode(), earlier.employerCode()) && form.workerCodes().equals(earlier.workerCodes())
                && Objects.equals(Relationship.start(form), Relationship.start(earlier));
    }
}
