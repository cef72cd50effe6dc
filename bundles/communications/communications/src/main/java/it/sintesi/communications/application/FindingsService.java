package it.sintesi.communications.application;

import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.persistence.FindingQueries;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** Findings for operators. */
final class FindingsService implements Findings {

    private static final int NOTE = 2000;

    private final FindingQueries findings;
    private final Reading reading;
    private final CertifiedClock clock;

    FindingsService(FindingQueries findings, Reading reading, CertifiedClock clock) {
        this.findings = findings;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public Page<Finding> search(Caller caller, Finding.Kind kind, Finding.State state, PageRequest page) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        reading.trace(caller, "communications.findings", "finding", "pagina " + page.number(), null, "Consultazione delle anomalie");
        String office = reading.everywhere(caller, Permission.FINDING_MANAGE) ? null : caller.office();
        return findings.page(kind, state, office, page);
    }

    @Override
    public void close(Caller caller, String id, String note) {
        reading.require(caller, Permission.FINDING_MANAGE, Subject.NONE);
        if (note == null || note.isBlank() || note.length() > NOTE) {
            throw ServiceException.rejected(Rejection.error("CO-006", "note", "Per chiudere un'anomalia serve una nota, al più di " + NOTE + " caratteri.",
                    "Scrivere che cosa è stato verificato."));
        }
        Finding finding = findings.find(id).orElseThrow(() -> ServiceException.notFound("Non c'è un'anomalia " + id + "."));
        reading.require(caller, Permission.FINDING_MANAGE, new Subject(null, null, finding.office()));
        if (!findings.close(id, note.strip(), caller.account(), clock.now())) {
            throw ServiceException.conflict(Rejection.error("CO-007", "", "L'anomalia è già stata chiusa.", "Ricaricare la pagina."));
        }
        reading.trace(caller, "communications.finding-close", "finding", id, finding.worker(), "Chiusura di un'anomalia");
    }
}
