package it.sintesi.console;

import java.util.List;

import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What the console itself brings. */
public final class ConsoleArea implements WebArea {

    private final List<Rooms> rooms;
    private final List<DashboardCard> cards;

    public ConsoleArea(DashboardPages dashboard, ModulePages modules, OutboxPages outbox, AuditPages audit) {
        this.rooms = List.of(dashboard, modules, outbox, audit);
        this.cards = List.of(outbox);
    }

    @Override
    public String id() {
        return "console";
    }

    @Override
    public List<MenuEntry> menu() {
        return rooms.stream().flatMap(r -> r.menu().stream()).toList();
    }

    @Override
    public List<WebPage> pages() {
        return rooms.stream().flatMap(r -> r.pages().stream()).toList();
    }

    @Override
    public List<DashboardCard> cards() {
        return cards;
    }
}
