package it.sintesi.kernel.notifications.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.notifications.application.MessageDesk;
import it.sintesi.kernel.notifications.application.SendState;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** Messages that were given up, for the work list; they go when they are sent again. */
record FailedMessages(MessageDesk desk) implements WorkSource {

    @Override
    public String kind() {
        return "notifications";
    }

    @Override
    public Guard guard() {
        return DeskPages.GUARD;
    }

    @Override
    public List<Work> open(Caller caller, Texts texts, int limit) {
        return desk.failed(caller, limit).stream().map(m -> new Work(m.id(), m.at(), null, texts.get("work.title", m.address()), texts.get("reason." + m.reason()),
                DeskPages.HOME + "?state=FAILED", null)).toList();
    }

    @Override
    public long count(Caller caller) {
        return desk.count(caller, SendState.FAILED);
    }
}
