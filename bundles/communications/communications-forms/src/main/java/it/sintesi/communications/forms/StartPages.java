package it.sintesi.communications.forms;

import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.field.FormEvent;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Plans;
import it.sintesi.communications.forms.fill.Beginnings;
import it.sintesi.communications.forms.fill.FormerMessages;
import it.sintesi.communications.forms.fill.Principals;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The drafts of somebody, and how a new form begins. */
public final class StartPages {

    private static final String CODE = "[0-9A-Za-z]{16}";

    private final Forms forms;
    private final Principals principals;
    private final Beginnings beginnings;
    private final FormerMessages former;
    private final Relations relations;
    private final CertifiedClock clock;

    public StartPages(Forms forms, Principals principals, Beginnings beginnings, FormerMessages former, Relations relations, CertifiedClock clock) {
        this.forms = forms;
        this.principals = principals;
        this.beginnings = beginnings;
        this.former = former;
        this.relations = relations;
        this.clock = clock;
    }

    /** A form with one of its events, as it can be chosen. */
    public record Kind(String form, String event, String title) {
    }

    WebResponse list(WebRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("rows", forms.drafts().list(request.caller(), request.page()).map(draft -> new Row(draft, StepTitles.what(draft, request.texts()), stepTitle(draft, request.texts()))));
        model.put("principals", principals.of(request.caller()));
        model.put("kinds", kinds(request.texts()));
        return WebResponse.view("drafts", model);
    }

    /** A draft in the list. */
    public record Row(Draft draft, String what, String step) {
    }

    private static String stepTitle(Draft draft, Texts texts) {
        String step = draft.step().replaceAll("-\\d.*", "");
        return texts.get("step." + step);
    }

    private static List<Kind> kinds(Texts texts) {
        return Arrays.stream(FormKind.values()).flatMap(form -> Plans.events(form).stream().map(event -> new Kind(form.name(), event.name(),
                form.root() + " · " + texts.get("event." + form.name() + "." + event.name())))).toList();
    }

    /** Shows what will begin; nothing is written. */
    WebResponse ask(WebRequest request) {
        Beginnings.Wanted wanted = wanted(request);
        Map<String, Object> model = new HashMap<>();
        model.put("what", wanted.form().root() + " · " + request.texts().get("event." + wanted.form().name() + "." + wanted.event().name()));
        model.put("wanted", wanted);
        model.put("from", wanted.from() == null ? "" : wanted.from());
        model.put("row", null);
        model.put("latest", null);
        model.put("relations", List.of());
        model.put("copy", false);
        model.put("needed", wanted.event().replaces() && wanted.from() == null);
        if (wanted.from() != null) {
            CommunicationDetail detail = former.detail(request.caller(), wanted.from());
            Beginnings.Begun begun = beginnings.begin(request.caller(), wanted);
            model.put("row", detail.row());
            model.put("copy", wanted.event() == FormEvent.START && begun.basis() == null);
            model.put("latest", begun.basis() != null && !begun.basis().equals(wanted.from()) ? begun.basis() : null);
        } else if (wanted.event() != FormEvent.START) {
            model.put("relations", relations.ofEmployer(request.caller(), wanted.principal().code(), new PageRequest(0, PageRequest.MAX_SIZE)).items().stream()
                    .filter(relation -> fits(wanted, relation)).toList());
        }
        return WebResponse.view("begin", model);
    }

    /** Relations about which this event can be told. */
    private boolean fits(Beginnings.Wanted wanted, Relation relation) {
        boolean form = wanted.form() == FormKind.UNISOMM ? relation.agencyWork() : wanted.form() == FormKind.UNIURG ? relation.provisional() : !relation.agencyWork();
        return form && (wanted.event().replaces() || relation.openOn(clock.today()) || relation.start().isAfter(clock.today()));
    }

    /** Begins the draft. */
    WebResponse begin(WebRequest request) {
        Beginnings.Wanted wanted = wanted(request);
        if (wanted.event().replaces() && wanted.from() == null) {
            throw ServiceException.rejected(Rejection.error("FRM-005", "from", "Per rettificare o annullare occorre il codice della comunicazione.",
                    "Sceglierla dall'elenco, oppure copiare il codice di 16 caratteri dalla ricevuta."));
        }
        Beginnings.Begun begun = beginnings.begin(request.caller(), wanted);
        String first = Plans.of(wanted.form(), wanted.event(), begun.values(), begun.basis() != null).first().map(FormStep::id).orElse(StepPages.SUMMARY);
        Draft draft = forms.drafts().create(request.caller(), wanted.form(), wanted.event(), wanted.principal(), begun.basis(), begun.values(), first);
        forms.checkAndKeep(request.caller(), forms.of(draft), request.texts());
        return WebResponse.redirect("/moduli/" + draft.id() + "/" + first);
    }

    WebResponse delete(WebRequest request) {
        forms.drafts().delete(request.caller(), forms.open(request, false).draft().id());
        return WebResponse.redirect("/moduli", "draft.deleted");
    }

    private Beginnings.Wanted wanted(WebRequest request) {
        String kind = request.param("kind");
        FormKind form = kind == null ? request.param("form", FormKind.class) : kind(FormKind.class, kind.replaceAll("\\..*", ""));
        FormEvent event = kind == null ? request.param("event", FormEvent.class) : kind(FormEvent.class, kind.replaceAll(".*\\.", ""));
        if (form == null || event == null || !Plans.events(form).contains(event)) {
            throw ServiceException.rejected(Rejection.error("FRM-006", "kind", "Manca il modulo da compilare, o questo modulo non ha l'evento richiesto.",
                    "Scegliere il modulo dall'elenco di questa pagina."));
        }
        String from = request.param("from");
        if (from != null && !from.matches(CODE)) {
            throw ServiceException.rejected(Rejection.error("FRM-007", "from", "Il codice di una comunicazione ha 16 caratteri.", "Copiare il codice dalla ricevuta."));
        }
        return new Beginnings.Wanted(form, event, principal(request), from, request.param("samePerson") != null);
    }

    private static <E extends Enum<E>> E kind(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    private Principals.Principal principal(WebRequest request) {
        String company = request.param("company");
        return principals.one(request.caller(), company).orElseThrow(() -> company == null
                ? ServiceException.rejected(Rejection.error("FRM-008", "company", "Manca l'azienda per cui si invia.", "Scegliere l'azienda dall'elenco."))
                : ServiceException.forbidden("Non potete inviare comunicazioni per questa azienda: non risulta una delega valida oggi. "
                        + "Chiedete all'azienda di registrarla sul portale, oppure rivolgetevi al Centro per l'impiego.").said("FORM-NO-MANDATE"));
    }
}
