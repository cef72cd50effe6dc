package it.sintesi.helpdesk;

import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.application.Access;
import it.sintesi.helpdesk.application.CertificateWriter;
import it.sintesi.helpdesk.application.Certificates;
import it.sintesi.helpdesk.application.FeedbackDesk;
import it.sintesi.helpdesk.application.NewsDesk;
import it.sintesi.helpdesk.application.OutageDesk;
import it.sintesi.helpdesk.application.OutageDraft;
import it.sintesi.helpdesk.application.RateLimit;
import it.sintesi.helpdesk.persistence.CertificateStore;
import it.sintesi.helpdesk.persistence.FeedbackStore;
import it.sintesi.helpdesk.persistence.NewsStore;
import it.sintesi.helpdesk.persistence.OutageStore;
import it.sintesi.helpdesk.persistence.StatusStore;
import it.sintesi.kernel.KernelPartners;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.document.PdfSeals;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.documents.PadesSeals;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.transaction.TransactionSynchronizationRegistry;

/** The parts of the module on the real kernel, a test database and a clock that stands until it is moved. */
final class Desk implements AutoCloseable {

    static final Caller HELPDESK = new Caller("aiuto", "Aiuto", Set.of(Role.HELPDESK), null, null, "192.0.2.9");
    static final Caller OPERATOR = new Caller("operatore", "Operatore", Set.of(Role.OPERATOR), "BS-01", null, "192.0.2.8");
    static final Instant START = Instant.parse("2026-11-23T09:30:00Z");

    final AtomicReference<Instant> now = new AtomicReference<>(START);
    final TestDatabase database;
    final KernelServices kernel;
    final NewsDesk news;
    final OutageDesk outages;
    final Certificates certificates;
    final FeedbackDesk feedback;
    final StatusStore status;

    Desk(TestDatabase database) {
        this(database, new PadesSeals(Map.of()));
    }

    Desk(TestDatabase database, PdfSeals seals) {
        this.database = database;
        kernel = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), KernelPartners.of(List.of()), (InstantSource) now::get);
        Sql sql = new Sql(database.dataSource());
        Access access = new Access(kernel.authorisation(), kernel.audit());
        news = new NewsDesk(new NewsStore(sql), access, database.transactions(), kernel.clock(), kernel.ids());
        certificates = new Certificates(new CertificateStore(sql), kernel.acts(), new CertificateWriter(new AccessiblePdf(), seals, kernel.clock(), "https://lavoro.example.it"), database.transactions(), kernel.ids());
        outages = new OutageDesk(new OutageStore(sql), certificates, access, database.transactions(), kernel.clock(), kernel.ids());
        feedback = new FeedbackDesk(new FeedbackStore(sql), access, new RateLimit(3, 5, Duration.ofMinutes(10)), database.transactions(), kernel.clock(), kernel.ids());
        status = new StatusStore(sql, kernel.ids());
    }

    void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    static OutageDraft draft(String from, String to, boolean excusing) {
        return new OutageDraft(LocalDateTime.parse(from), to == null ? null : LocalDateTime.parse(to), List.of(OutageService.COMMUNICATIONS, OutageService.PORTAL), "Guasto di rete <b>&",
                "La rete non rispondeva.\nInviare appena possibile.", excusing);
    }

    @Override
    public void close() {
        kernel.close();
    }
}
