package it.sintesi.kernel.notifications.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.notifications.application.MessageDesk;
import it.sintesi.kernel.notifications.application.SendState;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import java.util.List;

/** Messages that wait and messages that were given up. */
record SendingCard(MessageDesk desk) implements DashboardCard {

    @Override
    public String title() {
        return "card.title";
    }

    @Override
    public int order() {
        return 840;
    }

    @Override
    public Guard guard() {
        return DeskPages.GUARD;
    }

    @Override
    public List<Figure> figures(Caller caller) {
        long failed = desk.count(caller, SendState.FAILED);
        return List.of(new Figure("card.queued", desk.count(caller, SendState.QUEUED), DeskPages.HOME + "?state=QUEUED", Tone.NEUTRAL),
                new Figure("card.failed", failed, DeskPages.HOME + "?state=FAILED", failed > 0 ? Tone.WARNING : Tone.GOOD));
    }
}
