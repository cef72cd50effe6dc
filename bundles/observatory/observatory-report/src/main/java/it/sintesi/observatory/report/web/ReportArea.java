package it.sintesi.observatory.report.web;

import java.util.List;
import java.util.stream.Stream;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What reports bring to the web. */
public final class ReportArea implements WebArea {

    private static final int ORDER = 740;

    private final DeskPages desk;
    private final PublicPages open;

    public ReportArea(DeskPages desk, PublicPages open) {
        this.desk = desk;
        this.open = open;
    }

    @Override
    public String id() {
        return "observatory-report";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("reports", "file-pdf", ORDER, Shell.CONSOLE, DeskPages.HOME, DeskPages.READ));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.concat(desk.pages().stream(), open.pages().stream()).toList();
    }
}
