package it.sintesi.communications.forms;

import it.sintesi.communications.forms.check.Checked;
import it.sintesi.communications.forms.draft.Draft;
import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormStep;
import it.sintesi.web.api.Texts;
import java.util.ArrayList;
import java.util.List;

/** Names of forms and of their pages, and how far somebody is. */
final class StepTitles {

    private StepTitles() {
    }

    static String of(FormStep step, Texts texts) {
        String number = step.id().substring(step.title().length()).replaceFirst("^-", "").replace('-', '.');
        return texts.get("step." + step.title()) + (number.isEmpty() ? "" : " " + number);
    }

    /** What the draft will tell: «UniLav · Assunzione». */
    static String what(Draft draft, Texts texts) {
        return draft.form().root() + " · " + texts.get("event." + draft.form().name() + "." + draft.event().name());
    }

    /** The pages with the summary; carried ones appear only while one is on them. */
    static List<StepLink> progress(Forms.Open open, String now, Texts texts, Checked checked) {
        List<StepLink> links = new ArrayList<>();
        for (FormStep step : open.plan().steps()) {
            boolean here = step.id().equals(now);
            if (!step.carried() || here) {
                boolean done = open.draft().done().contains(step.id());
                long errors = done ? checked.errors().stream().filter(problem -> problem.step() != null && problem.step().id().equals(step.id())).count() : 0;
                links.add(new StepLink(step.id(), of(step, texts), here ? "now" : done ? "done" : "todo", errors));
            }
        }
        links.add(new StepLink(StepPages.SUMMARY, texts.get("step.riepilogo"), now.equals(StepPages.SUMMARY) ? "now" : "todo", 0));
        return links;
    }

    /** Page before this one on the way; the summary from a carried one, the list of drafts from the first. */
    static String before(FormPlan plan, String id) {
        if (plan.step(id).map(FormStep::carried).orElse(false)) {
            return "/" + StepPages.SUMMARY;
        }
        String last = "";
        for (FormStep step : plan.steps()) {
            if (step.id().equals(id)) {
                return last;
            }
            last = step.carried() ? last : "/" + step.id();
        }
        return last;
    }
}
