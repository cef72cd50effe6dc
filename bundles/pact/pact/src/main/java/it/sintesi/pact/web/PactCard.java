package it.sintesi.pact.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;
import java.util.List;

/** The clock of the essential levels on the dashboard. */
final class PactCard implements DashboardCard {

    private static final int ORDER = 35;

    private final PactBoard board;

    PactCard(PactBoard board) {
        this.board = board;
    }

    @Override
    public String title() {
        return "card.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Guard guard() {
        return Rooms.OFFICE;
    }

    @Override
    public List<Figure> figures(Caller caller) {
        long[] n = board.figures(caller);
        return List.of(new Figure("card.late", n[0], Rooms.HOME + "/due", n[0] > 0 ? Tone.DANGER : Tone.GOOD), new Figure("card.due", n[1], Rooms.HOME + "/due", n[1] > 0 ? Tone.WARNING : Tone.GOOD),
                new Figure("card.waiting", n[2], Rooms.HOME + "/due", n[2] > 0 ? Tone.WARNING : Tone.GOOD), new Figure("card.signing", n[3], Rooms.HOME + "?state=PROPOSED", Tone.NEUTRAL));
    }
}
