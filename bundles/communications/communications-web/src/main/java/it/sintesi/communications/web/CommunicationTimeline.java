package it.sintesi.communications.web;

import java.util.ArrayList;
import java.util.List;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;

/** Communications on the timeline of a person or company: the events of the career, on the day when they took effect. */
record CommunicationTimeline(Archive archive) implements TimelineSource {

    @Override
    public Guard guard() {
        return Guard.of(Permission.COMMUNICATION_READ);
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        boolean person = subject.personCode() != null;
        CommunicationCriteria criteria = person ? CommunicationCriteria.ofWorker(subject.personCode()) : CommunicationCriteria.ofEmployer(subject.companyCode());
        List<Entry> entries = new ArrayList<>();
        Page<CommunicationRow> page;
        int number = 0;
        do {
            page = archive.search(caller, criteria, new PageRequest(number++, Math.min(PageRequest.MAX_SIZE, limit)));
            page.items().stream().limit((long) limit - entries.size()).map(row -> entry(row, person, texts)).forEach(entries::add);
        } while (page.hasNext() && entries.size() < limit);
        return entries;
    }

    /** A correction or cancellation is named as such: the day is that of the event it is about. */
    private static String title(CommunicationRow row) {
        CommunicationKind kind = CommunicationKind.ofCode(row.communicationKind());
        return kind == CommunicationKind.CANCELLATION || kind == CommunicationKind.CORRECTION ? "timeline." + kind : "timeline.communication";
    }

    private static Entry entry(CommunicationRow row, boolean person, Texts texts) {
        String other = person ? row.employerName() : row.workerName() == null ? "" : row.workerName();
        String state = row.state() == State.VALID ? "" : " · " + texts.get("state." + row.state());
        String late = row.daysLate() > 0 ? " · " + texts.get("archive.late", row.daysLate()) : "";
        return new Entry(row.eventDate(), texts.get(title(row), texts.get("event." + row.event()), row.form().root()), row.code() + " · " + other + state + late,
                "/communications/" + row.code());
    }
}
