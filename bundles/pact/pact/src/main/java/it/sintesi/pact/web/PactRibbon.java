package it.sintesi.pact.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactReading;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.web.api.DashboardCard.Tone;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Texts;
import java.util.List;

/** The pact in the ribbon of a person: its state and what is due next. */
final class PactRibbon implements Ribbon {

    private static final int ORDER = 30;

    private final PactReading reading;
    private final PactBoard board;

    PactRibbon(PactReading reading, PactBoard board) {
        this.reading = reading;
        this.board = board;
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
    public boolean concerns(Subject subject) {
        return subject.personCode() != null;
    }

    @Override
    public List<Band> bands(Caller caller, Subject subject, Texts texts) {
        return reading.files(caller, subject.personCode()).stream().filter(PactFile::alive).findFirst().map(f -> List.of(band(f, texts))).orElse(List.of());
    }

    private Band band(PactFile f, Texts texts) {
        boolean late = f.nextDue() != null && f.nextDue().isBefore(board.today());
        String detail = f.nextDue() == null ? "" : texts.get(late ? "ribbon.late" : "ribbon.due", PactSection.DAY.format(f.nextDue()));
        Tone tone = late ? Tone.DANGER : f.state().running() ? Tone.GOOD : Tone.WARNING;
        return new Band(texts.get("section.pacts"), texts.get("state." + f.state()), detail, tone, Rooms.HOME + "/" + f.id());
    }
}
