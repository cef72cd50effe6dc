package it.sintesi.kernel.notifications.web;

import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What messages bring to the web. */
public final class NotificationsArea implements WebArea {

    private final List<Room> rooms;
    private final DeskPages desk;

    public NotificationsArea(InboxPages inbox, PreferencePages preferences, DeskPages desk) {
        this.rooms = List.of(inbox, preferences, desk);
        this.desk = desk;
    }

    @Override
    public String id() {
        return "notifications";
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
    public List<DashboardCard> cards() {
        return List.of(new SendingCard(desk.desk()));
    }

    @Override
    public List<WorkSource> works() {
        return List.of(new FailedMessages(desk.desk()));
    }
}
