package it.sintesi.communications.rules.person;

import it.sintesi.communications.format.model.ResidencePermit;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.Worker;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.View;
import java.util.ArrayList;
import java.util.List;

/** A residence document: of the worker, of the second worker, of the employer's legal representative. */
public final class PermitView extends View {
    private final ResidencePermit permit;

    private PermitView(ResidencePermit permit, String place, Facts facts) {
        super(facts, place);
        this.permit = permit;
    }

    public static List<PermitView> of(UniLav form, Facts facts) {
        List<PermitView> views = new ArrayList<>(0);
        if (form.employer() != null && form.employer().representativePermit() != null) {
            views.add(new PermitView(form.employer().representativePermit(), "DatoreLavoro.DatoreDatiExtraCE", facts));
        }
        add(views, form.worker(), "Lavoratore.extraCE", facts);
        add(views, form.secondWorker(), "LavoratoreCoobbligato.extraCE", facts);
        return views;
    }

    public static List<PermitView> of(UniSomm form, Facts facts) {
        List<PermitView> views = new ArrayList<>(0);
        add(views, form.worker(), "Lavoratore.extraCE", facts);
        return views;
    }

    private static void add(List<PermitView> views, Worker worker, String place, Facts facts) {
        if (worker != null && worker.permit() != null) {
            views.add(new PermitView(worker.permit(), place, facts));
        }
    }

    ResidencePermit permit() {
        return permit;
    }

    boolean document(String... kinds) {
        for (String kind : kinds) {
            if (kind.equals(permit.documentKind())) {
                return true;
            }
        }
        return false;
    }

    /** One of the seven kinds of document. */
    boolean knownDocument() {
        return document("1", "2", "3", "4", "5", "6", "7");
    }
}
