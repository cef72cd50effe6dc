package it.sintesi.communications.rules.vardatori;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.communications.rules.engine.Binding;
import it.sintesi.communications.rules.sending.HistoryRules;
import it.sintesi.communications.rules.sending.SendingRules;
import it.sintesi.communications.rules.sending.TermRules;
import java.util.List;

/** Which sets of rules look at which part of a VarDatori; the sending has the rules of the UniLav. */
public final class VarDatoriRules {
    private VarDatoriRules() {
    }

    public static List<Binding<VarDatori, ?>> bindings() {
        return List.of(
                new Binding<>(new SendingRules(), SendingRules::views),
                new Binding<>(new HistoryRules(), HistoryRules::views),
                new Binding<>(new TermRules(FormKind.VARDATORI), TermRules::views),
                new Binding<>(new EmployerChangeRules(), ChangeView::of),
                new Binding<>(new SeatRules(), SeatView::of),
                new Binding<>(new MovedWorkerRules(), MovedView::people),
                new Binding<>(new MovedContractRules(), MovedView::contracts));
    }
}
