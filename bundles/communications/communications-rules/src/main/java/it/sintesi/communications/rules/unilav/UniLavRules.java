package it.sintesi.communications.rules.unilav;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.rules.engine.Binding;
import it.sintesi.communications.rules.person.IdentityRules;
import it.sintesi.communications.rules.person.PermitRules;
import it.sintesi.communications.rules.person.PermitView;
import it.sintesi.communications.rules.person.StayRules;
import it.sintesi.communications.rules.person.WorkerView;
import it.sintesi.communications.rules.sending.HistoryRules;
import it.sintesi.communications.rules.sending.SendingRules;
import it.sintesi.communications.rules.sending.TermRules;
import it.sintesi.communications.rules.sending.UrgencyCompletion;
import java.util.List;

/** Which sets of rules look at which part of a UniLav. */
public final class UniLavRules {
    private UniLavRules() {
    }

    public static List<Binding<UniLav, ?>> bindings() {
        return List.of(
                new Binding<>(new SendingRules(), SendingRules::views),
                new Binding<>(new MessageRules(), MessageRules::views),
                new Binding<>(new TermRules(FormKind.UNILAV), TermRules::views),
                new Binding<>(new HistoryRules(), HistoryRules::views),
                new Binding<>(new UrgencyCompletion(), UrgencyCompletion::views),
                new Binding<>(new CodedValueRules(), CodedValueRules::views),
                new Binding<>(new EmployerRules(), EmployerView::of),
                new Binding<>(new RepresentativeRules(), EmployerView::of),
                new Binding<>(new IdentityRules(), WorkerView::of),
                new Binding<>(new StayRules(), WorkerView::of),
                new Binding<>(new PermitRules(), PermitView::of),
                new Binding<>(new WorkerContractRules(), ContractView::of),
                new Binding<>(new ContractDateRules(), ContractView::of),
                new Binding<>(new ContractTermRules(), ContractView::of),
                new Binding<>(new PayRules(), ContractView::of),
                new Binding<>(new MandatoryPlacementRules(), ContractView::of),
                new Binding<>(new TraineeshipRules(), ContractView::of),
                new Binding<>(new ExtensionRules(), ContractView::of),
                new Binding<>(new TransformationRules(), ContractView::of),
                new Binding<>(new SecondmentRules(), ContractView::of),
                new Binding<>(new TerminationRules(), ContractView::of));
    }
}
