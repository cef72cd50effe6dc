package it.sintesi.pact.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.application.Commitments;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.domain.CatalogueEntry;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactMachine;
import it.sintesi.pact.domain.PactMachine.Actor;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.web.api.WebRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model of a pact's page. */
final class PactView {

    private PactView() {
    }

    static Map<String, Object> model(WebRequest request, PactBoard.Whole whole, List<CatalogueEntry> catalogue, List<String> levels, List<Rejection> rejections, String form) {
        Map<String, Object> model = new HashMap<>();
        PactState state = whole.file().state();
        PactState stage = whole.working() == null ? state : whole.working().stage();
        model.put("w", whole);
        model.put("f", whole.file());
        model.put("may", Arrays.stream(PactEvent.values()).filter(e -> whole.file().alive() && PactMachine.may(signing(e) ? stage : state, e, Actor.OFFICE)).map(Enum::name).toList());
        model.put("drafting", whole.working() != null && whole.working().draft());
        model.put("signing", whole.working() != null && whole.working().proposed());
        model.put("amending", whole.working() != null && whole.working().number() > 1);
        model.put("plan", whole.working() == null ? whole.measures() : whole.planned());
        model.put("openMeasures", whole.measures().stream().filter(PlanMeasure::open).toList());
        model.put("shown", whole.working() == null ? whole.present() : whole.working());
        model.put("running", state.running());
        model.put("minutes", whole.delivered().stream().mapToInt(d -> d.minutes()).sum());
        model.put("catalogue", catalogue);
        model.put("levels", levels);
        model.put("italian", italian(request));
        model.put("office", Commitments.of("OFFICE"));
        model.put("person", Commitments.of("PERSON"));
        model.put("notice", Commitments.of("NOTICE"));
        model.put("rejections", rejections);
        model.put("form", form);
        return model;
    }

    /** True when the page is read in Italian. */
    static boolean italian(WebRequest request) {
        return "it".equals(request.texts().get("language"));
    }

    private static boolean signing(PactEvent event) {
        return event == PactEvent.PROPOSE || event == PactEvent.WITHDRAW || event == PactEvent.SIGN;
    }
}
