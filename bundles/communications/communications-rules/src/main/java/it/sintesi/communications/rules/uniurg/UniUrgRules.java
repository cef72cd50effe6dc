package it.sintesi.communications.rules.uniurg;

import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.rules.engine.Binding;
import java.util.List;

/** Which sets of rules look at which part of a UniUrg. */
public final class UniUrgRules {
    private UniUrgRules() {
    }

    public static List<Binding<UniUrg, ?>> bindings() {
        return List.of(new Binding<>(new UrgencyPartyRules(), UrgencyView::of), new Binding<>(new UrgencySendingRules(), UrgencyView::of));
    }
}
