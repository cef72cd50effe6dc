package it.sintesi.communications.application;

import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.persistence.FindingQueries;
import it.sintesi.communications.persistence.FindingWork;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Findings for operators. */
final class FindingsService implements Findings {

    private static final int NOTE = 2000;

    private final FindingQueries findings;
    private final FindingWork work;
    private final Reading reading;
    private final CertifiedClock clock;

    FindingsService(FindingQueries findings, FindingWork work, Reading reading, CertifiedClock clock) {
        this.findings = findings;
        this.work = work;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Page<Finding> search(Caller caller, Finding.Kind kind, Finding.State state, PageRequest page) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        reading.trace(caller, "communications.findings", "finding", "pagina " + page.number(), null, "Consultazione delle anomalie");
        return findings.page(kind, state, office(caller), page);
    }

    @Override
    public List<Finding> open(Caller caller, Set<Finding.Kind> kinds, int limit) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        reading.trace(caller, "communications.findings", "finding", "aperte", null, "Lavoro dell'ufficio");
        return work.open(kinds, office(caller), limit);
    }

    @Override
    public long countOpen(Caller caller, Set<Finding.Kind> kinds) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        return work.count(kinds, office(caller));
    }

    @Override
    public Optional<Finding> find(Caller caller, String id) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        Optional<Finding> found = findings.find(id)
                .filter(f -> f.office() == null || reading.everywhere(caller, Permission.FINDING_MANAGE) || f.office().equals(caller.office()));
        found.ifPresent(f -> reading.trace(caller, "communications.findings", "finding", id, f.worker(), "Consultazione di un'anomalia"));
        return found;
    }

    @Override
    public List<Finding> about(Caller caller, Subject subject, int limit) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        boolean person = subject.personCode() != null;
        String code = person ? subject.personCode() : subject.companyCode();
        reading.trace(caller, "communications.findings", person ? "person" : "company", code, subject.personCode(), "Anomalie di una scheda");
        return person ? work.ofWorker(code, office(caller), limit) : work.ofEmployer(code, office(caller), limit);
    }

    /** The office whose findings a caller sees, or null for all. */
    private String office(Caller caller) {
        return reading.everywhere(caller, Permission.FINDING_MANAGE) ? null : caller.office();
    }

    @Override
    public void close(Caller caller, String id, String note) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        if (note == null || note.isBlank() || note.length() > NOTE) {
            throw ServiceException.rejected(Rejection.error("CO-006", "note", "Per chiudere un'anomalia serve una nota, al più di " + NOTE + " caratteri.",
                    "Scrivere che cosa è stato verificato.").said(Phrase.of("CO-006", NOTE)));
        }
        Finding finding = findings.find(id).orElseThrow(() -> ServiceException.notFound("Non c'è un'anomalia " + id + ".").said("CO-NO-FINDING", id));
        reading.require(caller, Permission.FINDING_MANAGE, new Subject(null, null, finding.office()));
        if (!findings.close(id, note.strip(), caller.account(), clock.now())) {
            throw ServiceException.conflict(Rejection.error("CO-007", "", "L'anomalia è già stata chiusa.", "Ricaricare la pagina."));
        }
        reading.trace(caller, "communications.finding-close", "finding", id, finding.worker(), "Chiusura di un'anomalia");
    }
}
