package it.sintesi.communications.forms;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.forms.check.Checked;
import it.sintesi.communications.forms.draft.Sending;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The summary with everything that is wrong, the sending, and the receipt. */
public final class SummaryPages {

    private final Forms forms;
    private final Sending sending;
    private final Archive archive;

    public SummaryPages(Forms forms, Sending sending, Archive archive) {
        this.forms = forms;
        this.sending = sending;
        this.archive = archive;
    }

    /** A page of the summary: its fieldsets with what is filled in. */
    public record Part(String id, String title, boolean asked, List<GroupView> groups) {
    }

    WebResponse show(WebRequest request) {
        Forms.Open open = forms.open(request, true);
        if (open.draft().sent()) {
            return WebResponse.redirect("/moduli/" + open.draft().id() + "/" + StepPages.RECEIPT);
        }
        return WebResponse.view("summary", model(request, open, false));
    }

    private Map<String, Object> model(WebRequest request, Forms.Open open, boolean refused) {
        Texts texts = request.texts();
        Checked checked = forms.check(request.caller(), open, texts);
        FormViews views = new FormViews(forms.lookups(), texts, open.draft(), open.state(), checked, true);
        Map<String, Object> model = new HashMap<>();
        model.put("draft", open.draft());
        model.put("what", StepTitles.what(open.draft(), texts));
        model.put("steps", StepTitles.progress(open, StepPages.SUMMARY, texts, checked));
        model.put("parts", open.plan().steps().stream().map(step -> part(step, views, texts)).filter(part -> !part.groups().isEmpty()).toList());
        model.put("errors", checked.errors());
        model.put("warnings", checked.problems().stream().filter(problem -> !problem.error()).toList());
        model.put("complete", checked.complete());
        model.put("refused", refused);
        model.put("back", open.plan().steps().stream().filter(step -> !step.carried()).reduce((first, last) -> last).map(FormStep::id).orElse(""));
        model.put("delegate", open.state().filled(open.plan().kind().root() + ".delegato"));
        return model;
    }

    private static Part part(FormStep step, FormViews views, Texts texts) {
        return new Part(step.id(), StepTitles.of(step, texts), !step.carried(), views.groups(step).stream().filter(group -> !group.fields().isEmpty()).toList());
    }

    /** Sends; two clicks give one communication and the same receipt. */
    WebResponse send(WebRequest request) {
        Forms.Open open = forms.open(request, false);
        Optional<String> code;
        try {
            code = sending.send(request.caller(), open.draft(), StepPages.version(request), open.plan(), open.state());
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.CONFLICT || open.draft().sent()) {
                throw e;
            }
            return WebResponse.redirect("/moduli/" + open.draft().id() + "/" + StepPages.SUMMARY, "draft.changed");
        }
        return code.isPresent() ? WebResponse.redirect("/moduli/" + open.draft().id() + "/" + StepPages.RECEIPT) : WebResponse.refused("summary", model(request, open, true));
    }

    WebResponse receipt(WebRequest request) {
        Forms.Open open = forms.open(request, false);
        if (!open.draft().sent()) {
            return WebResponse.redirect("/moduli/" + open.draft().id() + "/" + StepPages.SUMMARY);
        }
        Receipt receipt = archive.detail(request.caller(), open.draft().sentCode()).receipt();
        Map<String, Object> model = new HashMap<>();
        model.put("draft", open.draft());
        model.put("what", StepTitles.what(open.draft(), request.texts()));
        model.put("receipt", receipt);
        model.put("own", receipt.mandate() == null);
        return WebResponse.view("receipt", model);
    }
}
