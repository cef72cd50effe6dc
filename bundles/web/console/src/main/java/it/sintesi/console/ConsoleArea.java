package it.sintesi.console;

import java.util.List;
import java.util.stream.Stream;

import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What the console itself brings. */
public final class ConsoleArea implements WebArea {

    private final List<Rooms> rooms;
    private final List<DashboardCard> cards;
    private final List<SearchProvider> searches;

    /** The console: its rooms, and what its search box asks the register. */
    public ConsoleArea(DeskRooms desk, KeeperRooms keepers, PeopleSearch people, CompanySearch companies) {
        this.rooms = Stream.concat(desk.rooms().stream(), keepers.rooms().stream()).toList();
        this.cards = List.of(keepers.outbox());
        this.searches = List.of(people, companies);
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

    @Override
    public List<SearchProvider> searches() {
        return searches;
    }
}
