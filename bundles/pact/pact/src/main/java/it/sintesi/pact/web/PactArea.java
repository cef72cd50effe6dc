package it.sintesi.pact.web;

import it.sintesi.pact.application.DraftPact;
import it.sintesi.pact.application.PactBoard;
import it.sintesi.pact.application.PactReading;
import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;
import java.util.stream.Stream;

/** What this area brings to the web. */
public final class PactArea implements WebArea {

    private final DeskPages desk;
    private final PactForms forms;
    private final MadePact made;
    private final OwnPact own;
    private final PactReading reading;
    private final PactBoard board;

    public PactArea(DeskPages desk, DraftPact drafting, PactActs acts, OwnPact own, PactReading reading, PactBoard board) {
        this.desk = desk;
        this.forms = new PactForms(desk, acts);
        this.made = new MadePact(reading, drafting, desk, acts);
        this.own = own;
        this.reading = reading;
        this.board = board;
    }

    @Override
    public String id() {
        return "pact";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("pacts", "pencil", 250, Shell.CONSOLE, Rooms.HOME, Rooms.OFFICE), new MenuEntry("own", "pencil", 75, Shell.PORTAL, Rooms.PORTAL, Rooms.CITIZEN));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.of(desk.pages(), forms.pages(), own.pages()).flatMap(List::stream).toList();
    }

    @Override
    public List<DashboardCard> cards() {
        return List.of(new PactCard(board));
    }

    @Override
    public List<TimelineSource> timelines() {
        return List.of(new PactTimeline(reading, board));
    }

    @Override
    public List<SubjectSection> sections() {
        return List.of(new PactSection(reading, board, made));
    }

    @Override
    public List<Ribbon> ribbons() {
        return List.of(new PactRibbon(reading, board));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new PactWork(board), new WaitingWork(board));
    }
}
