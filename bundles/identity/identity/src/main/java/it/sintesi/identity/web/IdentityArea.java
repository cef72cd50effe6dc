package it.sintesi.identity.web;

import it.sintesi.identity.application.AccreditationDesk;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;
import java.util.List;

/** What the area brings to the web. */
public final class IdentityArea implements WebArea {

    private final List<Rooms> rooms;
    private final AccreditationDesk desk;

    public IdentityArea(List<Rooms> rooms, AccreditationDesk desk) {
        this.rooms = List.copyOf(rooms);
        this.desk = desk;
    }

    @Override
    public String id() {
        return "identity";
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
        return List.of(new AccreditationWork(desk));
    }
}
