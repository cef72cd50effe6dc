package it.sintesi.communications.rules.unisomm;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.rules.engine.Binding;
import it.sintesi.communications.rules.person.IdentityRules;
import it.sintesi.communications.rules.person.PermitRules;
import it.sintesi.communications.rules.person.PermitView;
import it.sintesi.communications.rules.person.StayRules;
import it.sintesi.communications.rules.person.WorkerView;
import it.sintesi.communications.rules.sending.HistoryRules;
import it.sintesi.communications.rules.sending.SendingRules;
import it.sintesi.communications.rules.sending.TermRules;
import java.util.List;

/** Which sets of rules look at which part of a UniSomm; sending and worker have the rules of the UniLav. */
public final class UniSommRules {
    private UniSommRules() {
    }

    public static List<Binding<UniSomm, ?>> bindings() {
        return List.of(
                new Binding<>(new SendingRules(), SendingRules::views),
                new Binding<>(new HistoryRules(), HistoryRules::views),
                new Binding<>(new TermRules(FormKind.UNISOMM), TermRules::views),
                new Binding<>(new IdentityRules(), WorkerView::of),
                new Binding<>(new StayRules(), WorkerView::of),
                new Binding<>(new PermitRules(), PermitView::of),
                new Binding<>(new NoUrgencyRules(), AgencyView::message),
                new Binding<>(new AgencyRules(), AgencyView::agency),
                new Binding<>(new RelationRules(), AgencyView::relation),
                new Binding<>(new UserCompanyRules(), AgencyView::company),
                new Binding<>(new AssignmentDateRules(), AgencyView::assignment),
                new Binding<>(new AssignmentRules(), AgencyView::assignment),
                new Binding<>(new VariationRules(), AgencyView::variation),
                new Binding<>(new ChangeRules(), AgencyView::variation));
    }
}
