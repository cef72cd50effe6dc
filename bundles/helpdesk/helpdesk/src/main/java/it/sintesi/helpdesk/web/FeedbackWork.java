package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.application.Feedback;
import it.sintesi.helpdesk.application.FeedbackDesk;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** New remarks about the site, for the work list; closing one there closes it here, with the note. */
record FeedbackWork(FeedbackDesk desk) implements WorkSource {

    private static final int SHORT = 120;

    @Override
    public String kind() {
        return "feedback";
    }

    @Override
    public Guard guard() {
        return FeedbackPages.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return desk.list(caller, Feedback.State.NEW, new PageRequest(0, limit)).items().stream()
                .map(f -> new Work(f.id(), f.at(), null, texts.get("work.title", f.page() == null ? "/" : f.page()), f.text().length() <= SHORT ? f.text() : f.text().substring(0, SHORT) + "…",
                        FeedbackPages.DESK + "?state=NEW", null)).sorted(java.util.Comparator.comparing(Work::since)).toList();
    }

    @Override
    public long count(Caller caller) {
        return desk.fresh(caller);
    }

    @Override
    public boolean closable() {
        return true;
    }

    @Override
    public void close(Caller caller, String id, String note) {
        desk.handle(caller, id, Feedback.State.DONE, note);
    }
}
