package it.sintesi.communications.web;

import java.util.EnumSet;
import java.util.List;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.web.api.SearchProvider;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.TimelineSource;
import it.sintesi.web.api.WorkSource;

/** What the communications bring to the search box, to the pages of people and companies, and to the work list. */
public record ConsoleSources(Archive archive, Relations relations, Findings findings, CertifiedClock clock) {

    private static final EnumSet<Finding.Kind> LATE = EnumSet.of(Finding.Kind.LATE_START, Finding.Kind.LATE_EVENT);

    List<SearchProvider> searches() {
        return List.of(new ArchiveSearch(archive), new RelationSearch(relations));
    }

    List<TimelineSource> timelines() {
        return List.of(new CommunicationTimeline(archive), new FindingTimeline(findings));
    }

    List<SubjectSection> sections() {
        return List.of(new OpenRelations(relations, clock));
    }

    List<WorkSource> works() {
        return List.of(new FindingWork("findings", EnumSet.complementOf(LATE), findings), new FindingWork("late", LATE, findings));
    }
}
