package it.sintesi.bench;

import it.sintesi.communications.application.KernelServices;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.TestDatabase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/**
 * The kernel of a bulk load: everybody may send, each thread has its own time, acts are numbered and not kept, nobody is told and nothing is audited. So only the areas'
 * own tables fill.
 */
final class StoreKernel implements Acts, AuditTrail, Authorisation, Leases, Metrics, PdfDocuments, Ids {
    private static final String NO_HASH = "0".repeat(64);

    private final TestDatabase database;
    private final CodeLists codeLists;
    private final int year;
    private final ThreadLocal<Instant> now;
    private final Map<String, Instant> received = new ConcurrentHashMap<>();
    private long number;

    /** @param today time of threads that have no other */
    StoreKernel(TestDatabase database, CodeLists codeLists, LocalDate today) {
        this.database = database;
        this.codeLists = codeLists;
        this.year = today.getYear();
        this.now = ThreadLocal.withInitial(() -> today.atTime(12, 0).atZone(CertifiedClock.ZONE).toInstant());
    }

    KernelServices services() {
        return new KernelServices(database.dataSource(), database.transactions(), clock(), this, this, events -> { }, this, this, this, this, codeLists, this);
    }

    CertifiedClock clock() {
        return now::get;
    }

    /** From now on it is that time for this thread, and the act of that content bears it. */
    void receive(Instant moment, String digest) {
        now.set(moment);
        received.put(digest, moment);
    }

    // Called with the turn of the writer, by one thread at a time.
    @Override
    public List<Act> append(List<ActDraft> drafts) {
        List<Act> acts = new ArrayList<>(drafts.size());
        for (ActDraft draft : drafts) {
            acts.add(new Act(new UUID(0, ++number), year, number, received.remove(draft.digest()), draft, NO_HASH, NO_HASH));
        }
        return acts;
    }

    @Override
    public Optional<Act> find(String protocol) {
        return Optional.empty();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException("no acts are kept");
    }

    @Override
    public void record(List<AuditEntry> entries) {
        // A load is no use of the system.
    }

    @Override
    public Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page) {
        throw new UnsupportedOperationException("nothing is audited");
    }

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        return new Decision(true, "", null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        return decide(caller, permission, subject);
    }

    @Override
    public boolean acquire(String name, Duration duration) {
        return true;
    }

    @Override
    public void release(String name) {
        // There is one node.
    }

    @Override
    public void count(String name, double amount, String... labels) {
        // Nobody looks.
    }

    @Override
    public void time(String name, Duration duration, String... labels) {
        // Nobody looks.
    }

    @Override
    public AutoCloseable gauge(String name, DoubleSupplier value, String... labels) {
        return () -> { };
    }

    @Override
    public byte[] render(String xhtml, DocumentInfo about) {
        throw new UnsupportedOperationException("nobody asks for documents");
    }

    @Override
    public String qrCodeDataUri(String text, int pixels) {
        throw new UnsupportedOperationException("nobody asks for documents");
    }

    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
