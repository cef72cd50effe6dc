package it.sintesi.communications.web;

import java.util.List;

import it.sintesi.communications.api.Archive;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.Guard;

/** Figures of today: received, refused, late, findings that wait. */
record TodayCard(Archive archive) implements DashboardCard {

    @Override
    public String title() {
        return "card.title";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.COMMUNICATION_READ);
    }

    @Override
    public List<Figure> figures(Caller caller) {
        Archive.Today today = archive.today(caller);
        return List.of(
                new Figure("card.received", today.received(), "/communications", Tone.NEUTRAL),
                new Figure("card.refused", today.refused(), "/refusals", today.refused() > 0 ? Tone.WARNING : Tone.GOOD),
                new Figure("card.late", today.late(), "/communications?late=LATE", today.late() > 0 ? Tone.WARNING : Tone.GOOD),
                new Figure("card.findings", today.openFindings(), "/findings?state=OPEN", today.openFindings() > 0 ? Tone.WARNING : Tone.GOOD));
    }
}
