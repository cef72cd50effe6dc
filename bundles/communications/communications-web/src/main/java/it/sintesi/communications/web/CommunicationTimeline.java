package it.sintesi.communications.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;

/** Communications on the timeline of a person or company: the events of the career on the day when they took effect, cancellations on the day when they were received. */
record CommunicationTimeline(Archive archive) implements TimelineSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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

    private static Entry entry(CommunicationRow row, boolean person, Texts texts) {
        CommunicationKind kind = CommunicationKind.ofCode(row.communicationKind());
        boolean cancels = kind == CommunicationKind.CANCELLATION;
        boolean replaces = cancels || kind == CommunicationKind.CORRECTION;
        LocalDate received = LocalDate.ofInstant(row.certifiedAt(), CertifiedClock.ZONE);
        String other = person ? row.employerName() : row.workerName() == null ? "" : row.workerName();
        String about = replaces && row.corrects() != null ? " · " + texts.get("timeline." + kind + ".of", row.corrects(), DAY.format(cancels ? row.eventDate() : received)) : "";
        String state = row.state() == State.VALID ? "" : " · " + (row.replacedBy() == null ? texts.get("state." + row.state()) : texts.get("timeline.replaced." + row.state(), row.replacedBy()));
        String late = row.daysLate() > 0 ? " · " + texts.get("archive.late", row.daysLate()) : "";
        return new Entry(cancels ? received : row.eventDate(), texts.get(replaces ? "timeline." + kind : "timeline.communication", texts.get("event." + row.event()), row.form().root()),
                row.code() + " · " + other + about + state + late, "/communications/" + row.code());
    }
}
