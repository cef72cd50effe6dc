package it.sintesi.communications.forms.check;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.forms.field.Choice;
import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Input;
import it.sintesi.communications.forms.field.Lookups;
import it.sintesi.communications.format.FormFields;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.Told;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.blueprint.container.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts what is filled in so far to the very checks of intake, and tells each finding beside its field. */
public final class FormCheck {

    private static final Logger LOG = LoggerFactory.getLogger(FormCheck.class);
    private static final int CANDIDATES = 12;
    private static final Set<String> MISSING = Set.of("FMT-008", "FMT-009");

    private static final Told NOTHING = Told.here("");

    private final Intake intake;
    private final Lookups lookups;
    private final CertifiedClock clock;

    public FormCheck(Intake intake, Lookups lookups, CertifiedClock clock) {
        this.intake = intake;
        this.lookups = lookups;
        this.clock = clock;
    }

    /**
     * Checks a form, finished or not; nothing is registered.
     *
     * @throws ServiceException FORBIDDEN when the caller may not send for this company
     */
    public Checked check(Caller caller, FormPlan plan, FormState state, Texts texts) {
        List<Problem> own = new ArrayList<>();
        for (FormStep step : plan.steps()) {
            for (FormField field : step.visible(state)) {
                own(step, field, state, texts, own);
            }
        }
        try {
            byte[] message = FormMessage.unfinished(plan, state, clock.now()).getBytes(StandardCharsets.UTF_8);
            List<Rejection> rejections = intake.check(caller, new Submission(Channel.WEB, plan.kind(), null, message)).rejections();
            return new Checked(merge(plan, state, texts, own, rejections), true);
        } catch (ServiceUnavailableException e) {
            LOG.info("A form was saved without a check: {}", e.getMessage());
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.UNAVAILABLE) {
                throw e;
            }
            LOG.info("A form was saved without a check: intake is suspended");
        }
        return new Checked(List.copyOf(own), false);
    }

    /** What needs no rule: an empty field that is always asked, a text that no list knows. */
    private void own(FormStep step, FormField field, FormState state, Texts texts, List<Problem> found) {
        String value = state.get(field.path());
        if (value.isEmpty()) {
            if (field.required()) {
                found.add(new Problem("FRM-001", true, step, field, "", missing(field, texts), NOTHING, List.of(), true));
            }
        } else if (field.input() == Input.LOOKUP && known(field) && field.lists().stream().noneMatch(list -> lookups.lists().get(list).contains(value, null))
                && !conventional(field, value)) {
            List<Choice> candidates = lookups.suggest(field.lists(), value, state.day(), entry -> field.admits().test(state, entry), CANDIDATES);
            found.add(new Problem("FRM-002", true, step, field, "", Told.here(texts.get(candidates.isEmpty() ? "check.unknown" : "check.which", value)),
                    Told.here(texts.get("check.unknown.mend")), candidates, false));
        }
    }

    private boolean known(FormField field) {
        return field.lists().stream().allMatch(lookups::known);
    }

    /** Lists that are not published whole admit codes that they do not hold; the rules then warn. */
    private boolean conventional(FormField field, String value) {
        return field.lists().stream().anyMatch(list -> lookups.lists().get(list).partial()) && value.matches("[0-9A-Z.]{2,8}");
    }

    private static List<Problem> merge(FormPlan plan, FormState state, Texts texts, List<Problem> own, List<Rejection> rejections) {
        List<Problem> all = new ArrayList<>(own);
        FieldFinder finder = new FieldFinder(plan, state);
        for (Rejection rejection : rejections) {
            Map.Entry<FormStep, FormField> place = finder.find(rejection.field()).orElse(null);
            FormField field = place == null ? null : place.getValue();
            boolean told = field != null && own.stream().anyMatch(problem -> problem.on(field));
            if (!told && !repeats(all, rejection, field, texts)) {
                all.add(problem(plan, state, texts, rejection, place));
            }
        }
        List<String> order = plan.steps().stream().flatMap(step -> step.visible(state).stream()).map(FormField::path).toList();
        all.sort(Comparator.comparingInt(problem -> problem.field() == null ? -1 : order.indexOf(problem.field().path())));
        return List.copyOf(all);
    }

    /** The same thing said twice: format and rule both miss an empty field. */
    private static boolean repeats(List<Problem> all, Rejection rejection, FormField field, Texts texts) {
        return all.stream().anyMatch(problem -> problem.code().equals(rejection.code()) && (field == null ? problem.field() == null && problem.message().equals(texts.says(rejection))
                : problem.on(field)) || field != null && problem.missing() && problem.on(field));
    }

    private static Told missing(FormField field, Texts texts) {
        return Told.here(texts.get("check.missing", texts.get(field.label())));
    }

    private static Told form(FormField field, FormFields.FieldType type, Texts texts) {
        Told form = texts.told(List.of(Phrase.of("TYPE-" + type.type())), type.description());
        return new Told(texts.get("check.form", texts.get(field.label()), form.text()), form.italian());
    }

    private static Problem problem(FormPlan plan, FormState state, Texts texts, Rejection rejection, Map.Entry<FormStep, FormField> place) {
        if (place == null) {
            return new Problem(rejection.code(), rejection.refuses(), null, null, rejection.law(), texts.says(rejection), texts.mends(rejection), List.of(), false);
        }
        FormField field = place.getValue();
        boolean empty = !state.filled(field.path());
        Told message = texts.says(rejection);
        Told mend = texts.mends(rejection);
        if (MISSING.contains(rejection.code()) && empty) {
            message = missing(field, texts);
            mend = NOTHING;
        } else if (rejection.code().startsWith("FMT")) {
            FormFields.FieldType type = FormFields.type(plan.kind(), field.path()).orElse(null);
            message = type == null ? message : form(field, type, texts);
            mend = type == null ? mend : Told.here(texts.get("check.form.mend", type.example()));
        }
        return new Problem(rejection.code(), rejection.refuses(), place.getKey(), field, rejection.law(), message, mend, List.of(), empty && rejection.refuses());
    }
}
