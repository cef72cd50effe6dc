package it.sintesi.helpdesk.web;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What the help desk brings to the web. */
public final class HelpdeskArea implements WebArea {

    private final List<Room> rooms;
    private final FeedbackPages feedback;

    public HelpdeskArea(NewsPages news, StatusPages status, FeedbackPages feedback, NewsDeskPages newsDesk, OutagePages outages) {
        this.rooms = List.of(news, status, feedback, newsDesk, outages);
        this.feedback = feedback;
    }

    @Override
    public String id() {
        return "helpdesk";
    }

    @Override
    public List<MenuEntry> menu() {
        return rooms.stream().flatMap(room -> room.menu().stream()).toList();
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(room -> room.pages().stream()).toList();
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new FeedbackWork(feedback.desk()));
    }
}
