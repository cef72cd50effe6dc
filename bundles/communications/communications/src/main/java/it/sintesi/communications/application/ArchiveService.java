package it.sintesi.communications.application;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.persistence.ArchiveQueries;
import it.sintesi.communications.persistence.FindingQueries;
import it.sintesi.communications.persistence.RefusalQueries;
import it.sintesi.communications.persistence.RelationQueries;
import it.sintesi.communications.persistence.Scope;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The archive for people: authorised, limited to what the caller may see, traced. */
final class ArchiveService implements Archive {

    private static final String KIND = "communication";
    private static final int EXPORT_LIMIT = 100_000;

    private final ArchiveQueries archive;
    private final RelationQueries relations;
    private final FindingQueries findings;
    private final RefusalQueries refusals;
    private final Acts acts;
    private final Reading reading;
    private final ReceiptPdf pdf;
    private final CertifiedClock clock;

    ArchiveService(ArchiveQueries archive, RelationQueries relations, FindingQueries findings, RefusalQueries refusals, Acts acts, Reading reading, ReceiptPdf pdf,
                   CertifiedClock clock) {
        this.archive = archive;
        this.relations = relations;
        this.findings = findings;
        this.refusals = refusals;
        this.acts = acts;
        this.reading = reading;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Override
    public Page<CommunicationRow> search(Caller caller, CommunicationCriteria criteria, PageRequest page) {
        Scope scope = scope(caller, criteria);
        Page<CommunicationRow> found = archive.page(criteria, scope, page);
        reading.trace(caller, "communications.search", "archive", "pagina " + page.number(), criteria.worker(), "Ricerca in archivio");
        return found;
    }

    @Override
    public void stream(Caller caller, CommunicationCriteria criteria, Consumer<CommunicationRow> sink) {
        Scope scope = scope(caller, criteria);
        reading.trace(caller, "communications.export", "archive", "esportazione", criteria.worker(), "Esportazione dall'archivio");
        Long before = null;
        for (int sent = 0; sent < EXPORT_LIMIT;) {
            Map<Long, CommunicationRow> rows = archive.next(criteria, scope, before, Math.min(PageRequest.MAX_SIZE, EXPORT_LIMIT - sent));
            rows.values().forEach(sink);
            sent += rows.size();
            if (rows.size() < PageRequest.MAX_SIZE) {
                return;
            }
            before = new ArrayList<>(rows.keySet()).get(rows.size() - 1);
        }
    }

    @Override
    public CommunicationDetail detail(Caller caller, String code) {
        ArchiveQueries.Whole whole = visible(caller, code, "communications.read");
        List<CommunicationRow> chain = archive.rows(relations.chain(code));
        List<Act> chainActs = chain.stream().map(CommunicationRow::protocol).map(acts::find).flatMap(Optional::stream).toList();
        reading.trace(caller, "communications.read", KIND, code, whole.row().worker(), "Consultazione di una comunicazione");
        return new CommunicationDetail(whole.row(), whole.receipt(), whole.message(), chainActs, chain, relations.touchedBy(code));
    }

    @Override
    public byte[] receiptPdf(Caller caller, String code) {
        ArchiveQueries.Whole whole = visible(caller, code, "communications.receipt");
        reading.trace(caller, "communications.receipt", KIND, code, whole.row().worker(), "Ricevuta di una comunicazione");
        return pdf.of(whole.row(), whole.receipt());
    }

    @Override
    public Today today(Caller caller) {
        reading.require(caller, Permission.CONSOLE_USE, Subject.NONE);
        LocalDate day = clock.today();
        long[] received = archive.received(day);
        return new Today(received[0], refusals.on(day), received[1], findings.open());
    }

    private Scope scope(Caller caller, CommunicationCriteria criteria) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Per consultare l'archivio occorre autenticarsi.", List.of()).said("CO-LOGIN-ARCHIVE");
        }
        return reading.scope(caller, criteria.employer(), criteria.worker());
    }

    private ArchiveQueries.Whole visible(Caller caller, String code, String action) {
        Optional<ArchiveQueries.Whole> found = archive.whole(code);
        boolean allowed = found.isPresent() && reading.may(caller, found.get().receipt().sender(), found.get().row().employer(), found.get().row().worker(),
                found.get().row().office());
        if (!allowed) {
            if (found.isPresent()) {
                reading.traceDenied(caller, action, KIND, code);
            }
            throw ServiceException.notFound("Non c'è una comunicazione " + code + " che si possa consultare.").said("CO-NO-COMMUNICATION", code);
        }
        return found.get();
    }
}
