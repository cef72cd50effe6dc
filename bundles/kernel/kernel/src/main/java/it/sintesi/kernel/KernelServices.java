package it.sintesi.kernel;

import it.sintesi.kernel.act.ChainedActs;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.SimulatedTime;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.event.OutboxAdmin;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.kernel.api.security.SecondFactors;
import it.sintesi.kernel.api.security.Sessions;
import it.sintesi.kernel.audit.AuditRecord;
import it.sintesi.kernel.audit.AuditWriter;
import it.sintesi.kernel.audit.ChainedAuditTrail;
import it.sintesi.kernel.chain.ChainHasher;
import it.sintesi.kernel.chain.ChainHeads;
import it.sintesi.kernel.chain.SealKey;
import it.sintesi.kernel.event.DatabaseOutboxAdmin;
import it.sintesi.kernel.event.Dispatcher;
import it.sintesi.kernel.event.OutboxPurge;
import it.sintesi.kernel.event.OutboxWriter;
import it.sintesi.kernel.event.TransactionalOutbox;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.security.AccountSecurity;
import it.sintesi.kernel.security.DatabaseAccounts;
import it.sintesi.kernel.security.DatabaseSessions;
import it.sintesi.kernel.security.TableAuthorisation;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;
import javax.transaction.TransactionSynchronizationRegistry;

/** Puts the kernel together over a database with the schema {@code kernel}: in the container by Blueprint, in tests by hand. */
public final class KernelServices implements AutoCloseable {

    private final CertifiedTime clock;
    private final SimulatedClockSource simulated;
    private final Ids ids = new TimeOrderedIds();
    private final Leases leases;
    private final Acts acts;
    private final AuditTrail audit;
    private final EventOutbox outbox;
    private final OutboxAdmin outboxAdmin;
    private final Dispatcher dispatcher;
    private final DatabaseSessions sessions;
    private final AccountSecurity security;
    private final Authorisation authorisation;
    private final Housekeeping housekeeping;

    /** The kernel on the machine's clock. */
    public KernelServices(DataSource dataSource, Transactions transactions, TransactionSynchronizationRegistry registry,
                          KernelSettings settings, Iterable<MandateDirectory> mandates) {
        this(dataSource, transactions, registry, settings, KernelPartners.of(mandates), InstantSource.system());
    }

    /**
     * The kernel on a given clock.
     *
     * @param partners services of other bundles, asked while they are there
     */
    public KernelServices(DataSource dataSource, Transactions transactions, TransactionSynchronizationRegistry registry,
                          KernelSettings settings, KernelPartners partners, InstantSource source) {
        Sql sql = new Sql(dataSource);
        byte[] key = SealKey.load(settings.sealKeyFile(), sql, transactions);
        Supplier<ChainHasher> hashers = () -> new ChainHasher(key);
        Instant floor = Micros.instant(new ChainHeads(sql).lastTime());
        simulated = settings.simulatedClock() ? new SimulatedClockSource(source, floor, sql, transactions) : null;
        clock = new CertifiedTime(simulated == null ? source : simulated, floor, settings.clockLongestWait(),
                micros -> LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(micros)));
        leases = new DatabaseLeases(sql, transactions, clock, UUID.randomUUID().toString());
        dispatcher = new Dispatcher(sql, transactions, leases, clock, settings.outbox());
        CommitTail<AuditRecord, DomainEvent> tail = new CommitTail<>(registry, transactions, new AuditWriter(sql, hashers)::write,
                new OutboxWriter(sql)::write, dispatcher::wake);
        acts = new ChainedActs(sql, transactions, registry, clock, ids, hashers);
        audit = new ChainedAuditTrail(sql, transactions, clock, tail::addFirst, hashers);
        outbox = new TransactionalOutbox(tail::addLast);
        outboxAdmin = new DatabaseOutboxAdmin(sql, transactions, dispatcher::wake);
        sessions = new DatabaseSessions(sql, transactions, clock, settings.sessionIdle(), settings.sessionLongest());
        security = new AccountSecurity(sql, transactions, clock, audit, sessions, key, settings.security(), partners.notifications(), partners.metrics());
        authorisation = new TableAuthorisation(clock, audit, transactions, partners.mandates(), partners.takeOvers());
        OutboxPurge purge = new OutboxPurge(sql, transactions, clock, settings.retention());
        housekeeping = new Housekeeping(leases, List.of(purge::purge, sessions::purge, security.secondFactors()::purge));
        housekeeping.start();
    }

    public CertifiedClock clock() {
        return clock;
    }

    /** The lever of the demonstration's clock; empty unless configured. */
    public Optional<SimulatedTime> simulatedTime() {
        return Optional.ofNullable(simulated);
    }

    public Ids ids() {
        return ids;
    }

    public Leases leases() {
        return leases;
    }

    public Acts acts() {
        return acts;
    }

    public AuditTrail audit() {
        return audit;
    }

    public EventOutbox outbox() {
        return outbox;
    }

    public OutboxAdmin outboxAdmin() {
        return outboxAdmin;
    }

    public Dispatcher dispatcher() {
        return dispatcher;
    }

    public Sessions sessions() {
        return sessions;
    }

    public DatabaseAccounts accounts() {
        return security.accounts();
    }

    public SecondFactors secondFactors() {
        return security.secondFactors();
    }

    public Authorisation authorisation() {
        return authorisation;
    }

    @Override
    public void close() {
        dispatcher.stop();
        housekeeping.stop();
    }
}
