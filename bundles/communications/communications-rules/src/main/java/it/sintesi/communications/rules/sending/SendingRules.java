package it.sintesi.communications.rules.sending;

import static it.sintesi.communications.format.model.CommunicationKind.AFTER_FAX;
import static it.sintesi.communications.format.model.CommunicationKind.AFTER_UNIURG;
import static it.sintesi.communications.format.model.CommunicationKind.CANCELLATION;
import static it.sintesi.communications.format.model.CommunicationKind.CORRECTION;
import static it.sintesi.communications.format.model.CommunicationKind.FROM_TRAINEESHIP;
import static it.sintesi.communications.format.model.CommunicationKind.TOURISM;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.rules.checks.Texts;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Laws;
import it.sintesi.communications.rules.engine.RuleSet;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import java.time.Duration;
import java.util.List;

/** Who sends, when, and in reply to what: UL-001 to UL-011, UL-015 and UL-016, for UniLav, UniSomm and VarDatori. */
public final class SendingRules extends RuleSet<SendingView> {
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    public SendingRules() {
        super(FormKind.UNILAV, "UniLav");
        message();
        previousCode();
        delegate();
    }

    /** The view of a form. */
    public static List<SendingView> views(Form form, Facts facts) {
        return form.sending() == null ? List.of() : List.of(new SendingView(form, facts));
    }

    private void message() {
        error("UL-001").field("dataInvio").switchable().shows(v -> v.sending().sentAt())
                .says("La data e l'ora di invio devono esserci e non possono essere nel futuro (tolleranza di 5 minuti).")
                .mend("Indicare in dataInvio il momento dell'invio, con il fuso orario, e controllare l'orologio del programma.")
                .requires(v -> v.sending().sentAt() != null
                        && !v.sending().sentAt().toInstant().isAfter(v.facts().receivedAt().plus(CLOCK_TOLERANCE)));
        error("UL-002").field("codiceComunicazione").shows(v -> v.sending().code())
                .says("Al primo invio il codice della comunicazione deve essere vuoto o di soli zeri: lo assegna il nodo che riceve.")
                .mend("Lasciare vuoto codiceComunicazione oppure scrivere sedici zeri.")
                .requires(v -> v.correction() || v.cancellation() || !v.sending().hasCode());
        error("UL-003").field("e-mailDelegato").shows(v -> v.sending().email())
                .says("L'indirizzo di posta elettronica di chi invia deve esserci ed essere valido.")
                .mend("Scrivere un indirizzo completo, per esempio ufficio@azienda.it.")
                .requires(v -> Texts.email(v.sending().email()));
        error("UL-004").field("TipoComunicazione").shows(v -> v.form().communicationCode())
                .says("Il tipo di comunicazione deve essere uno dei valori da 01 a 09.")
                .mend("Usare 01 per una comunicazione ordinaria, 03 per una rettifica, 04 per un annullamento.")
                .requires(v -> v.kind() != null);
        error("UL-005").field("TipoComunicazione").law(Laws.DUTY).shows(v -> v.form().communicationCode())
                .says("I tipi di comunicazione 05, 07, 08 e 09 sono ammessi solo per l'inizio di un rapporto.")
                .mend("Usare il tipo 01, oppure inviare l'inizio del rapporto.")
                .when(v -> v.is(FROM_TRAINEESHIP, AFTER_UNIURG, AFTER_FAX, TOURISM) && !(v.form() instanceof VarDatori))
                .requires(SendingView::starts);
    }

    private void previousCode() {
        error("UL-006").field("codiceComunicazionePrecedente")
                .says("Il codice della comunicazione precedente deve esserci nelle rettifiche (03), negli annullamenti (04) e dopo "
                        + "un'urgenza telematica (07).")
                .mend("Indicare il codice di 16 caratteri che sta sulla ricevuta della comunicazione precedente.")
                .when(v -> v.is(CORRECTION, CANCELLATION, AFTER_UNIURG)).requires(v -> v.sending().hasPreviousCode());
        error("UL-007").field("codiceComunicazionePrecedente").shows(v -> v.sending().previousCode())
                .says("Il codice della comunicazione precedente è ammesso solo con i tipi 03, 04, 07, 08 e 09.")
                .mend("Togliere il codice precedente, oppure correggere il tipo di comunicazione.")
                .when(v -> v.kind() != null && !v.is(CORRECTION, CANCELLATION, AFTER_UNIURG, AFTER_FAX, TOURISM))
                .requires(v -> !v.sending().hasPreviousCode());
        error("UL-008").field("codiceComunicazionePrecedente").law(Laws.URGENCY).shows(v -> v.sending().previousCode())
                .says("Dopo un'urgenza inviata per fax (08) il codice precedente, se c'è, deve essere di soli zeri.")
                .mend("Scrivere sedici zeri oppure togliere il codice; se l'urgenza era telematica usare il tipo 07.")
                .when(v -> v.kind() == AFTER_FAX).requires(v -> !v.sending().hasPreviousCode());
        error("UL-009").field("codiceComunicazionePrecedente").law(Laws.URGENCY)
                .says("Con il tipo 09 (urgenza nel turismo) il codice precedente non può essere di soli zeri.")
                .mend("Indicare il codice della comunicazione d'urgenza.")
                .when(v -> v.kind() == TOURISM).requires(v -> !Sending.NO_CODE.equals(v.sending().previousCode()));
        error("UL-010").field("codiceComunicazionePrecedente").shows(v -> v.sending().previousCode())
                .says("La comunicazione precedente indicata deve esistere nell'archivio.")
                .mend("Controllare il codice sulla ricevuta; se la comunicazione è stata inviata a un'altra regione, rettificarla là.")
                .when(v -> v.is(CORRECTION, CANCELLATION, AFTER_UNIURG) && v.sending().hasPreviousCode())
                .requires(v -> v.facts().previous() != null);
        error("UL-011").field("codiceComunicazionePrecedente").law(Laws.URGENCY).shows(v -> v.sending().previousCode())
                .says("Con il tipo 07 la comunicazione precedente deve essere un UniUrg dello stesso datore di lavoro e dello stesso "
                        + "lavoratore.")
                .mend("Indicare il codice dell'UniUrg di questo rapporto, oppure usare il tipo 01.")
                .when(v -> v.kind() == AFTER_UNIURG && v.facts().previous() != null)
                .requires(v -> UrgencyCompletion.sameParties(v.form(), v.facts().previous().form()));
    }

    private void delegate() {
        error("UL-015").field("delegato").law(Laws.FISCAL_CODE).shows(v -> v.sending().delegate())
                .says("Il codice fiscale del delegato deve avere il carattere di controllo giusto.")
                .mend("Controllare il codice fiscale dell'intermediario sul tesserino o all'Agenzia delle Entrate.")
                .when(v -> !Texts.blank(v.sending().delegate())).requires(v -> FiscalCode.validOfAnyone(v.sending().delegate()));
        error("UL-016").field("tipoDelegato").law(Laws.DELEGATES).switchable()
                .says("Il tipo di delegato deve esserci quando c'è il delegato, e solo allora, e deve stare nella tabella.")
                .mend("Indicare insieme delegato e tipoDelegato, oppure nessuno dei due.")
                .verdict(v -> Texts.blank(v.sending().delegate()) != Texts.blank(v.sending().delegateKind()) ? Verdict.BROKEN
                        : v.facts().listed(Table.DELEGATE_KINDS, v.sending().delegateKind(), null));
    }
}
