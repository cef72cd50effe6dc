package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.Checked;
import it.sintesi.communications.forms.check.Problem;
import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.draft.Drafts;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One page of a form: shows it, saves it, goes on when nothing on it is wrong. */
public final class StepPages {

    static final String SUMMARY = "riepilogo";
    static final String RECEIPT = "ricevuta";
    private static final int TAB = 36;

    private final Forms forms;
    private final Posted posted;
    private final RepeatPages repeats;

    public StepPages(Forms forms, Posted posted) {
        this.forms = forms;
        this.posted = posted;
        this.repeats = new RepeatPages(forms.drafts());
    }

    /** Where a draft goes on. */
    WebResponse resume(WebRequest request) {
        Forms.Open open = forms.open(request, false);
        return WebResponse.redirect("/moduli/" + open.draft().id() + "/" + (open.draft().sent() ? RECEIPT : open.draft().step()));
    }

    WebResponse show(WebRequest request) {
        Forms.Open open = forms.open(request, true);
        if (open.draft().sent()) {
            return WebResponse.redirect("/moduli/" + open.draft().id() + "/" + RECEIPT);
        }
        FormStep step = step(open, request.variable("step"));
        return WebResponse.view("step", model(request, open, step, forms.check(request.caller(), open, request.texts()), UUID.randomUUID().toString()));
    }

    /** Saves what the page holds and goes on. */
    WebResponse next(WebRequest request) {
        Forms.Open before = forms.open(request, false);
        FormStep step = step(before, request.variable("step"));
        Map<String, String> values = posted.merge(request, before, step);
        boolean leave = request.param("leave") != null;
        String target = leave ? step.id() : before.plan().after(step.id()).map(FormStep::id).orElse(SUMMARY);
        Forms.Open after;
        try {
            Draft saved = forms.drafts().save(request.caller(), before.draft(), new Drafts.Change(version(request), tab(request), values, target, leave ? null : step.id(), false));
            after = forms.of(saved);
        } catch (ServiceException e) {
            return overtaken(request, step, values, e);
        }
        Checked checked = forms.checkAndKeep(request.caller(), after, request.texts());
        if (leave) {
            return WebResponse.redirect("/moduli", "draft.saved");
        }
        if (request.param(RepeatPages.ACT) != null) {
            return repeats.change(request, after.draft(), step.id());
        }
        List<Problem> wrong = checked.errors().stream().filter(problem -> problem.step() != null && problem.step().id().equals(step.id())).toList();
        if (!wrong.isEmpty()) {
            Map<String, Object> model = model(request, after, after.plan().step(step.id()).orElseThrow(), checked, tab(request));
            model.put("wrong", wrong);
            return WebResponse.refused("step", model);
        }
        // What is asked next may hang on what was just answered.
        String next = after.plan().after(step.id()).map(FormStep::id).orElse(SUMMARY);
        return WebResponse.redirect("/moduli/" + after.draft().id() + "/" + next);
    }

    private WebResponse overtaken(WebRequest request, FormStep step, Map<String, String> values, ServiceException failure) {
        if (failure.kind() != ServiceException.Kind.CONFLICT) {
            throw failure;
        }
        Forms.Open saved = forms.open(request, false);
        if (saved.draft().sent()) {
            throw failure;
        }
        // What was typed is shown, on top of the saved version: sending it again replaces that version, knowingly.
        Draft mine = saved.draft();
        Forms.Open typed = new Forms.Open(mine, saved.plan(), forms.state(saved.plan(), values));
        Map<String, Object> model = model(request, typed, step, forms.check(request.caller(), typed, request.texts()), tab(request));
        FormViews theirs = new FormViews(forms.lookups(), request.texts(), mine, saved.state(), new Checked(List.of(), true), false);
        model.put("conflict", step.visible(saved.state()).stream().filter(field -> !saved.state().get(field.path()).equals(values.getOrDefault(field.path(), "")))
                .map(field -> theirs.field(step, field)).toList());
        return new WebResponse.View("step", model, ServiceException.Kind.CONFLICT.status());
    }

    private Map<String, Object> model(WebRequest request, Forms.Open open, FormStep step, Checked checked, String tab) {
        FormViews views = new FormViews(forms.lookups(), request.texts(), open.draft(), open.state(), checked, false);
        Map<String, Object> model = new HashMap<>();
        model.put("draft", open.draft());
        model.put("step", step);
        model.put("title", StepTitles.of(step, request.texts()));
        model.put("what", StepTitles.what(open.draft(), request.texts()));
        model.put("steps", StepTitles.progress(open, step.id(), request.texts(), checked));
        model.put("groups", views.groups(step));
        model.put("back", StepTitles.before(open.plan(), step.id()));
        model.put("last", open.plan().after(step.id()).isEmpty());
        model.put("repeat", RepeatPages.about(open, step.id()));
        model.put("wrong", List.of());
        model.put("conflict", List.of());
        model.put("complete", checked.complete());
        model.put("tab", tab);
        model.put("day", open.state().day());
        return model;
    }

    static FormStep step(Forms.Open open, String id) {
        Optional<FormStep> found = open.plan().step(id);
        return found.orElseThrow(() -> ServiceException.notFound("Il modulo non ha la pagina indicata. Aprite la bozza dall'elenco dei moduli.").said("FORM-NO-STEP"));
    }

    static int version(WebRequest request) {
        String version = request.param("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    static String tab(WebRequest request) {
        String tab = request.param("tab");
        return tab == null || tab.length() > TAB ? "" : tab;
    }
}
