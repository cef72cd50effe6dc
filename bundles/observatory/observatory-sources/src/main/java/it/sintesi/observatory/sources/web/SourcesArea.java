package it.sintesi.observatory.sources.web;

import java.util.List;
import java.util.stream.Stream;

import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;

/** What external sources bring to the web. */
public final class SourcesArea implements WebArea {

    private static final int ORDER = 720;

    private final SourcePages pages;
    private final LayoutPages layouts;

    public SourcesArea(SourcePages pages, LayoutPages layouts) {
        this.pages = pages;
        this.layouts = layouts;
    }

    @Override
    public String id() {
        return "observatory-sources";
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("sources", "upload", ORDER, Shell.CONSOLE, SourcePages.HOME, SourcePages.READ));
    }

    @Override
    public List<WebPage> pages() {
        return Stream.concat(pages.pages().stream(), layouts.pages().stream()).toList();
    }
}
