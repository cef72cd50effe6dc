package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.Checked;
import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.draft.Drafts;
import it.sintesi.communications.forms.field.Choice;
import it.sintesi.communications.forms.field.FormField;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.communications.forms.field.Input;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Told;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happens on a page while somebody types. */
public final class LivePages {

    private final Forms forms;
    private final Posted posted;

    public LivePages(Forms forms, Posted posted) {
        this.forms = forms;
        this.posted = posted;
    }

    /** Saves on the way and answers only what changes on the page: errors beside the fields, fields that are now asked, the new version. */
    WebResponse typed(WebRequest request) {
        Forms.Open before = forms.open(request, false);
        FormStep step = StepPages.step(before, String.valueOf(request.param("step")));
        Map<String, String> values = posted.merge(request, before, step);
        Map<String, Object> model = new HashMap<>();
        try {
            Draft saved = forms.drafts().save(request.caller(), before.draft(), new Drafts.Change(StepPages.version(request), StepPages.tab(request), values, step.id(), null, true));
            Forms.Open after = forms.of(saved);
            Checked checked = forms.checkAndKeep(request.caller(), after, request.texts());
            FormStep now = StepPages.step(after, step.id());
            FormViews views = new FormViews(forms.lookups(), request.texts(), saved, after.state(), checked, false);
            model.put("draft", saved);
            model.put("complete", checked.complete());
            model.put("fields", now.visible(after.state()).stream().map(field -> views.field(now, field)).toList());
            model.put("groups", now.groups().stream().filter(group -> changed(step, group.id(), before.state(), after.state(), request))
                    .map(group -> views.group(now, group)).toList());
            model.put("conflict", Told.here(""));
            model.put("day", after.state().day());
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.CONFLICT) {
                throw e;
            }
            model.put("conflict", request.texts().says(e));
        }
        return WebResponse.view("saved", model);
    }

    /** True when a fieldset now asks other fields, or a field that was empty has been filled in for the reader. */
    private boolean changed(FormStep step, String group, FormState before, FormState after, WebRequest request) {
        return step.groups().stream().filter(g -> g.id().equals(group)).anyMatch(g -> !g.visible(before).equals(g.visible(after))
                || g.visible(after).stream().anyMatch(field -> field.input() == Input.SELECT && !choices(field, before).equals(choices(field, after)))
                || g.visible(after).stream().anyMatch(field -> after.filled(field.path()) && request.parameters().containsKey(field.path())
                        && request.param(field.path()) == null));
    }

    private List<Choice> choices(FormField field, FormState state) {
        return forms.lookups().all(field.lists(), state.day(), entry -> field.admits().test(state, entry));
    }
}
