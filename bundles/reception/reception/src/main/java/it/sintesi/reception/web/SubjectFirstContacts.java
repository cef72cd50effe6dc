package it.sintesi.reception.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.application.FirstContact;
import it.sintesi.reception.domain.CompanyInterview;
import it.sintesi.reception.domain.Needs;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.TimelineSource;
import java.util.List;
import java.util.stream.Collectors;

/** First contacts on the timelines of people and companies. */
final class SubjectFirstContacts implements TimelineSource {

    private final FirstContact contact;

    SubjectFirstContacts(FirstContact contact) {
        this.contact = contact;
    }

    @Override
    public Guard guard() {
        return AgendaPages.GUARD;
    }

    @Override
    public List<Entry> entries(Caller caller, Subject subject, Texts texts, int limit) {
        if (subject.personCode() != null) {
            return contact.ofPerson(caller, subject.personCode()).stream().limit(limit).map(n -> entry(n, texts)).toList();
        }
        return subject.companyCode() == null ? List.of() : contact.ofCompany(caller, subject.companyCode()).stream().limit(limit).map(i -> entry(i, texts)).toList();
    }

    private static Entry entry(Needs n, Texts texts) {
        return new Entry(n.at().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("timeline.needs", texts.get("outcome." + n.outcome())),
                n.wants().stream().map(w -> texts.get("want." + w)).collect(Collectors.joining(", ")), NeedsPages.HOME + "/" + n.id());
    }

    private static Entry entry(CompanyInterview i, Texts texts) {
        return new Entry(i.at().atZone(CertifiedClock.ZONE).toLocalDate(), texts.get("timeline.interview"), i.nextStep(), CompanyPages.HOME + "/" + i.id());
    }
}
