package it.sintesi.status;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventOutbox;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.reference.rules.RuleShelf;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.rules.national.NationalStatus;
import it.sintesi.rules.national.NationalStatus2015;
import it.sintesi.status.application.Kernel;
import it.sintesi.status.domain.Lives;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.persistence.LedgerStore;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel. */
final class World implements AutoCloseable {

    static final Caller ANNA = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, Province.ANNA, null);
    static final Caller BRUNO = new Caller("bruno", "Bruno Bianchi", Set.of(Role.CITIZEN), null, Province.BRUNO, null);
    static final Caller UNVERIFIED = new Caller("nuovo", "Nuovo Cittadino", Set.of(Role.CITIZEN), null, null, null);
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), Province.OFFICE, null, null);
    static final Caller ELSEWHERE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller EMPLOYER = new Caller("azienda", "Officine", Set.of(Role.EMPLOYER), null, "99000010175", null);

    final KernelServices services;
    final Kernel kernel;
    final Province province = new Province();
    final List<Notification> sent = new ArrayList<>();
    final List<DomainEvent> published = new ArrayList<>();
    final StatusModule module;
    final LedgerStore ledgers;
    private Duration ahead = Duration.ZERO;

    World(TestDatabase database) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        EventOutbox outbox = events -> {
            published.addAll(events);
            services.outbox().publish(events);
        };
        CertifiedClock clock = () -> services.clock().now().plus(ahead);
        kernel = new Kernel(database.transactions(), clock, services.ids(), services.acts(), outbox, services.audit(), services.authorisation(), services.accounts());
        ledgers = new LedgerStore(new Sql(database.dataSource()));
        module = new StatusModule(kernel, database.dataSource(), Map.of("public.url", "https://lavoro.example.org/"),
                new Neighbours(new RuleShelf(() -> List.of(new NationalStatus2015(), new NationalStatus())), province, province, province, province, notifications(), new AccessiblePdf()));
        if (services.accounts().find("anna").isEmpty()) {
            services.accounts().create(new Accounts.NewAccount("anna", "Anna Rossi", "anna@example.org", Set.of(Role.CITIZEN), null, Province.ANNA,
                    "prova lunga e segreta 1".toCharArray(), false));
        }
    }

    /** A day before today, as a text. */
    String ago(int days) {
        return kernel.clock().today().minusDays(days).toString();
    }

    String in(int days) {
        return ago(-days);
    }

    void later(Duration time) {
        ahead = time;
    }

    /** The communication of a relation arrives (or arrives again). */
    void communicated(String code, String worker) throws Exception {
        communicated(code, worker, "HIRING", "01");
    }

    /** @param kind 01 ordinary, 03 correction, 04 cancellation */
    void communicated(String code, String worker, String event, String kind) throws Exception {
        event(module.workListener(), "communications/Received", "{\"code\":\"" + code + "\",\"event\":\"" + event + "\",\"communicationKind\":\"" + kind + "\",\"worker\":"
                + (worker == null ? "null" : "\"" + worker + "\"") + "}");
    }

    void declared(String person, String letter) throws Exception {
        event(module.declarationListener(), "did/Changed", "{\"person\":\"" + person + "\",\"event\":\"" + letter + "\",\"protocol\":\"2026/0000001\"}");
    }

    void event(it.sintesi.kernel.api.event.EventListener listener, String type, String payload) {
        kernel.transactions().required(() -> {
            listener.onGroup(List.of(new DomainEvent(UUID.randomUUID(), type, "x", Instant.EPOCH, payload)));
            return null;
        });
    }

    Ledger ledger(String person) {
        return kernel.transactions().required(() -> ledgers.find(person).map(LedgerStore.Stored::ledger).orElse(Ledger.EMPTY));
    }

    String states(String person) {
        return Lives.states(ledger(person));
    }

    LocalDate today() {
        return kernel.clock().today();
    }

    private Notifications notifications() {
        return new Notifications() {
            @Override
            public String send(Notification notification) {
                sent.add(notification);
                return "m-" + sent.size();
            }

            @Override
            public Page<InboxMessage> inbox(Caller caller, PageRequest page) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long unread(Caller caller) {
                return 0;
            }

            @Override
            public void markRead(Caller caller, String id) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public void close() {
        services.close();
    }
}
