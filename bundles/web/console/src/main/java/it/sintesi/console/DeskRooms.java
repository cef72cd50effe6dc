package it.sintesi.console;

import java.util.List;

/** Rooms for everybody who works at the console. */
public record DeskRooms(DashboardPages dashboard, SearchPages search, PersonPages people, CompanyPages companies, ShortcutPages shortcuts) {

    List<Rooms> rooms() {
        return List.of(dashboard, search, people, companies, shortcuts);
    }
}
