package it.sintesi.worklist.web;

import java.util.List;

import it.sintesi.web.api.DashboardList;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.worklist.application.DeskService;
import it.sintesi.worklist.application.WorkReader;

/** What the work list brings to the console. */
public final class WorklistArea implements WebArea {

    private final List<Rooms> rooms;
    private final List<DashboardList> lists;
    private final DeskService desk;

    public WorklistArea(WorkPages work, ItemPages items, DeskPages pages, WorkReader reader, DeskService desk) {
        this.rooms = List.of(work, items, pages);
        this.lists = DashboardLists.of(reader, desk);
        this.desk = desk;
    }

    @Override
    public String id() {
        return "worklist";
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
    public List<DashboardList> lists() {
        return lists;
    }

    @Override
    public Desk desk() {
        return desk;
    }
}
