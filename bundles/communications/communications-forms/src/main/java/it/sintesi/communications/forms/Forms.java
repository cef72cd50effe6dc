package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.Checked;
import it.sintesi.communications.forms.check.FormCheck;
import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.draft.Drafts;
import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.communications.forms.field.Plans;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;

/** What every page of a form needs: the draft with its plan, its state and its check. */
public final class Forms {

    private static final String ID = "[0-9a-f-]{36}";

    private final Drafts drafts;
    private final FormCheck check;
    private final Lookups lookups;
    private final CertifiedClock clock;

    public Forms(Drafts drafts, FormCheck check, Lookups lookups, CertifiedClock clock) {
        this.drafts = drafts;
        this.check = check;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** A draft with its description and what is filled in. */
    record Open(Draft draft, FormPlan plan, FormState state) {
    }

    Drafts drafts() {
        return drafts;
    }

    Lookups lookups() {
        return lookups;
    }

    /** The draft that the address names, recorded as looked at when it is to be shown. */
    Open open(WebRequest request, boolean shown) {
        String id = request.variable("draft");
        if (!id.matches(ID)) {
            throw it.sintesi.kernel.api.ServiceException.notFound("La bozza indicata non esiste. Controllate l'indirizzo, oppure apritela dall'elenco dei moduli.").said("FORM-NO-DRAFT");
        }
        return of(shown ? drafts.open(request.caller(), id) : drafts.find(request.caller(), id));
    }

    Open of(Draft draft) {
        FormPlan plan = Plans.of(draft.form(), draft.event(), draft.values(), draft.based());
        return new Open(draft, plan, state(plan, draft.values()));
    }

    /** The state of these values: codes must be valid on the day of the event, today as long as nobody told it. */
    FormState state(FormPlan plan, Map<String, String> values) {
        LocalDate day = plan.dates().stream().map(values::get).filter(Objects::nonNull).map(Forms::day).filter(Objects::nonNull).findFirst().orElse(clock.today());
        return new FormState(values, lookups.lists(), day);
    }

    private static LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            // Not a day yet; the check tells it.
            return null;
        }
    }

    /** Puts it to the rules; nothing is registered. */
    Checked check(Caller caller, Open open, Texts texts) {
        return check.check(caller, open.plan(), open.state(), texts);
    }

    /** The same, and keeps with the draft how much is left to mend. */
    Checked checkAndKeep(Caller caller, Open open, Texts texts) {
        Checked checked = check(caller, open, texts);
        drafts.missing(open.draft(), checked.errors().size());
        return checked;
    }
}
