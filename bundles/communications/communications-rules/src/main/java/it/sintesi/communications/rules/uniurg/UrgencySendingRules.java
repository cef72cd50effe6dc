package it.sintesi.communications.rules.uniurg;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;

/** Sending and life of an urgency: UG-011 to UG-017. UG-018 and UG-019 look at the UniLav, UG-020 at the UniSomm. */
final class UrgencySendingRules extends RuleSet<UrgencyView> {
    private static final String PREVIOUS = "codiceComunicazionePrecedente";

    UrgencySendingRules() {
        super(FormKind.UNIURG, "UniUrg");
        sender();
        life();
    }

    private void sender() {
        error("UG-011").field("e-mailDelegato").shows(v -> v.sending().email())
                .says("L'indirizzo di posta elettronica di chi invia deve esserci ed essere valido.")
                .mend("Scrivere un indirizzo completo, per esempio ufficio@azienda.it.")
                .when(v -> v.sending() != null).requires(v -> Texts.email(v.sending().email()));
        error("UG-012").field("delegato", "tipoDelegato").law(Laws.DELEGATES)
                .says("Il codice fiscale del delegato, quando c'è, deve essere giusto e accompagnato dal tipo di delegato.")
                .mend("Indicare insieme delegato e tipoDelegato, oppure nessuno dei due.")
                .when(v -> v.sending() != null).verdict(UrgencySendingRules::delegate);
        error("UG-013").field("TipoComunicazione").shows(v -> v.form().communicationCode())
                .says("Il tipo di comunicazione di un UniUrg deve essere 01, 03 o 04.")
                .mend("Usare 01; 03 per rettificare, 04 per annullare.")
                .requires(v -> v.ordinary() || v.correctsOrCancels());
        error("UG-015").field("codiceComunicazione").shows(v -> v.sending().code())
                .says("Con il tipo 01 il codice della comunicazione deve essere vuoto o di soli zeri.")
                .mend("Scrivere sedici zeri: il codice lo assegna il nodo che riceve.")
                .when(v -> v.ordinary() && v.sending() != null).requires(v -> !v.sending().hasCode());
    }

    private void life() {
        error("UG-014").field(PREVIOUS).law(Laws.URGENCY)
                .says("Con i tipi 03 e 04 va indicato il codice di una comunicazione precedente, che sia un UniUrg.")
                .mend("Indicare il codice dell'UniUrg da rettificare o annullare.")
                .when(v -> v.correctsOrCancels() && v.sending() != null)
                .requires(v -> v.sending().hasPreviousCode() && v.previous() != null && v.previous().form() instanceof UniUrg);
        error("UG-016").field("").law(Laws.URGENCY)
                .says("Per lo stesso datore, lavoratore e inizio può essere aperto un solo UniUrg.")
                .mend("Completare con l'UniLav quello già inviato, oppure rettificarlo.")
                .when(UrgencyView::ordinary).requires(v -> !v.facts().openUrgencyExists());
        error("UG-017").field(PREVIOUS).law(Laws.URGENCY)
                .says("Un UniUrg già completato da un UniLav non si rettifica e non si annulla.")
                .mend("Rettificare o annullare l'UniLav.")
                .when(v -> v.correctsOrCancels() && v.previous() != null).requires(v -> !v.previous().completed());
    }

    private static Verdict delegate(UrgencyView view) {
        boolean present = !Texts.blank(view.sending().delegate());
        if (present == Texts.blank(view.sending().delegateKind()) || present && !FiscalCode.validOfAnyone(view.sending().delegate())) {
            return present ? Verdict.broken(view.sending().delegate()) : Verdict.BROKEN;
        }
        return view.facts().listed(Table.DELEGATE_KINDS, view.sending().delegateKind(), null);
    }
}
