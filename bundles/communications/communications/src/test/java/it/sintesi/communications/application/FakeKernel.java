package it.sintesi.communications.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

import javax.sql.DataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleSupplier;

/** The kernel as tests need it: acts, outbox and audit are rows of the same database, so that they commit and roll back with the rest. */
final class FakeKernel implements Acts, EventOutbox, AuditTrail, Authorisation, Leases, Metrics, PdfDocuments, Ids {

    private final DataSource dataSource;
    private final AtomicLong commits = new AtomicLong();
    private volatile Instant now;
    private volatile String forbiddenCompany = "";

    FakeKernel(DataSource dataSource, Instant now) {
        this.dataSource = dataSource;
        this.now = now;
    }

    KernelServices services(Transactions transactions, CodeLists codeLists) {
        CertifiedClock clock = () -> now;
        return new KernelServices(dataSource, transactions, clock, this, this, this, this, this, this, this, codeLists, this);
    }

    void setNow(Instant moment) {
        now = moment;
    }

    long commits() {
        return commits.get();
    }

    void forbid(String company) {
        forbiddenCompany = company;
    }

    @Override
    public List<Act> append(List<ActDraft> drafts) {
        try (Connection connection = dataSource.getConnection()) {
            long number;
            try (PreparedStatement take = connection.prepareStatement("UPDATE fake.counter SET number = number + ? WHERE id = 1")) {
                take.setInt(1, drafts.size());
                take.executeUpdate();
            }
            try (PreparedStatement read = connection.prepareStatement("SELECT number FROM fake.counter WHERE id = 1"); ResultSet row = read.executeQuery()) {
                row.next();
                number = row.getLong(1) - drafts.size();
            }
            List<Act> acts = new ArrayList<>();
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO fake.act (number, area, kind, subject, digest, corrects, certified_at, hash) VALUES (?,?,?,?,?,?,?,?)")) {
                for (ActDraft draft : drafts) {
                    Act act = new Act(new UUID(0, ++number), now.atZone(CertifiedClock.ZONE).getYear(), number, now, draft, "0".repeat(64), Preparer.digest((draft.digest() + number).getBytes(StandardCharsets.UTF_8)));
                    insert.setLong(1, number);
                    insert.setString(2, draft.area());
                    insert.setString(3, draft.kind());
                    insert.setString(4, draft.subject());
                    insert.setString(5, draft.digest());
                    insert.setString(6, draft.corrects());
                    insert.setLong(7, now.toEpochMilli());
                    insert.setString(8, act.hash());
                    insert.addBatch();
                    acts.add(act);
                }
                insert.executeBatch();
            }
            return acts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Act> find(String protocol) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement read = connection.prepareStatement(
                "SELECT number, area, kind, subject, digest, corrects, hash FROM fake.act WHERE number = ?")) {
            read.setLong(1, Long.parseLong(protocol.substring(5)));
            try (ResultSet row = read.executeQuery()) {
                return row.next() ? Optional.of(new Act(new UUID(0, row.getLong(1)), Integer.parseInt(protocol.substring(0, 4)), row.getLong(1), now,
                        new ActDraft(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6)), "0".repeat(64), row.getString(7))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void publish(List<DomainEvent> events) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO fake.event (id, type, subject, payload) VALUES (?,?,?,?)")) {
            for (DomainEvent event : events) {
                insert.setString(1, event.id().toString());
                insert.setString(2, event.type());
                insert.setString(3, event.subject());
                insert.setString(4, event.payload());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void record(List<AuditEntry> entries) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO fake.audit (account, action, subject, person) VALUES (?,?,?,?)")) {
            for (AuditEntry entry : entries) {
                insert.setString(1, entry.caller().account());
                insert.setString(2, entry.action());
                insert.setString(3, entry.subjectId());
                insert.setString(4, entry.personCode());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Page<AuditRow> search(String account, String personCode, String action, LocalDate from, LocalDate to, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ChainReport verify() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        if (caller.office() != null) {
            return new Decision(subject.office() == null || subject.office().equals(caller.office()), "Altro ufficio.", null);
        }
        boolean own = caller.subjectCode() == null || caller.subjectCode().equals(subject.companyCode()) || caller.subjectCode().equals(subject.personCode());
        boolean allowed = !forbiddenCompany.equals(subject.companyCode()) && (own || permission == Permission.COMMUNICATION_SEND && caller.subjectCode() == null);
        return new Decision(allowed, allowed ? "" : "Manca la delega.", null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (!decision.allowed()) {
            throw ServiceException.forbidden(decision.reason());
        }
        return decision;
    }

    @Override
    public boolean acquire(String name, Duration duration) {
        return true;
    }

    @Override
    public void release(String name) {
        // Always ours.
    }

    @Override
    public void count(String name, double amount, String... labels) {
        if ("communications_commits_total".equals(name)) {
            commits.incrementAndGet();
        }
    }

    @Override
    public void time(String name, Duration duration, String... labels) {
        // Not looked at.
    }

    @Override
    public AutoCloseable gauge(String name, DoubleSupplier value, String... labels) {
        return () -> { };
    }

    @Override
    public byte[] render(String xhtml, DocumentInfo about) {
        return (about.created() + xhtml).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String qrCodeDataUri(String text, int pixels) {
        return "data:image/png;base64," + text.hashCode();
    }

    @Override
    public UUID next() {
        return UUID.randomUUID();
    }
}
