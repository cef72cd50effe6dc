package it.sintesi.communications.web;

import java.util.List;

import it.sintesi.web.api.DashboardCard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WebArea;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WorkSource;

/** What the communications bring to the web. */
public final class CommunicationsArea implements WebArea {

    private final List<Rooms> rooms;
    private final ArchivePages archive;
    private final ConsoleSources sources;

    public CommunicationsArea(ArchivePages archive, DetailPages detail, RelationPages relations, FindingPages findings, RefusalPages refusals,
                              UploadPages uploads, RulePages rules, PortalPages portal, OwnRelationPages ownRelations, ArrivedPages arrived, ConsoleSources sources) {
        this.rooms = List.of(archive, detail, relations, findings, refusals, uploads, rules, portal, ownRelations, arrived);
        this.archive = archive;
        this.sources = sources;
    }

    @Override
    public String id() {
        return "communications";
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
        return List.of(new TodayCard(archive.archive()));
    }

    @Override
    public List<SearchProvider> searches() {
        return sources.searches();
    }

    @Override
    public List<TimelineSource> timelines() {
        return sources.timelines();
    }

    @Override
    public List<SubjectSection> sections() {
        return sources.sections();
    }

    @Override
    public List<WorkSource> works() {
        return sources.works();
    }
}
