package it.sintesi.identity;

import it.sintesi.identity.application.IdentitySettings;
import it.sintesi.identity.application.Kernel;
import it.sintesi.identity.application.Recovery;
import it.sintesi.identity.application.Registrations;
import it.sintesi.identity.domain.Applicant;
import it.sintesi.identity.domain.RegistrantKind;
import it.sintesi.kernel.KernelPartners;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts.NewAccount;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.web.WebHarness;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area over a real kernel and database; messages and events are caught, so that tests decide when the listeners run. */
public final class House implements AutoCloseable {

    public static final String PASSWORD = "cavallo batteria graffetta";
    public static final Caller NOBODY = new Caller("anonymous", "Anonimo", Set.of(), null, null, "192.0.2.10");
    public static final Caller OPERATOR = new Caller("olga", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-brescia", null, "192.0.2.20");

    public final AtomicReference<Instant> time = new AtomicReference<>(WebHarness.NOW);
    public final List<Notification> sent = new CopyOnWriteArrayList<>();
    public final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    public final Statements statements;
    public final SmallRegister register = new SmallRegister();
    public final KernelServices services;
    public final Kernel kernel;
    public final IdentityModule module;
    private final TestDatabase database;

    public House(TestDatabase database) {
        this(database, new IdentitySettings(1000, 1000));
    }

    public House(TestDatabase database, IdentitySettings settings) {
        this.database = database;
        this.statements = new Statements(database.dataSource());
        this.services = new KernelServices(statements.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), new KernelPartners(List.of(), List.of(), List.of(), List.of()), time::get);
        this.kernel = new Kernel(database.transactions(), services.clock(), services.ids(), events::addAll, services.audit(), services.authorisation(),
                services.accounts(), services.secondFactors(), services.sessions(), new Catcher());
        this.module = new IdentityModule(statements.dataSource(), kernel, new Register(register.companies, register.people, register.offices), settings);
    }

    /** Runs the listeners on what was published since, each event in a transaction. */
    public void deliver() throws Exception {
        for (DomainEvent event : events) {
            EventListener listener = event.type().equals(Registrations.ASKED) ? module.registrations() : event.type().equals(Recovery.ASKED) ? module.recovery() : null;
            if (listener != null) {
                kernel.transactions().required(() -> {
                    listener.on(event);
                    return null;
                });
            }
        }
        events.clear();
    }

    /** The token in the last message of a kind; fails when there is none. */
    public String token(String template) {
        String path = last(template).path();
        return path.substring(path.indexOf("token=") + 6);
    }

    public Notification last(String template) {
        List<Notification> of = all(template);
        if (of.isEmpty()) {
            throw new AssertionError("No message " + template + " among " + sent.stream().map(Notification::template).toList());
        }
        return of.get(of.size() - 1);
    }

    public List<Notification> all(String template) {
        return sent.stream().filter(n -> n.template().equals("identity." + template)).toList();
    }

    public void account(String username, String email, Role role, String subject) {
        kernel.accounts().create(new NewAccount(username, username + " Nome", email, Set.of(role), role.staff() ? "cpi-brescia" : null, subject,
                PASSWORD.toCharArray(), false));
    }

    public Caller caller(String username) {
        return kernel.accounts().callerOf(username, "192.0.2.30").orElseThrow();
    }

    /** Registers, confirms, and tells the account. */
    public Caller registered(Applicant applicant) throws Exception {
        module.registrations().ask(NOBODY, applicant, true);
        deliver();
        return caller(module.confirmation().confirm(NOBODY, token("confirm"), PASSWORD.toCharArray()).username());
    }

    public static Applicant citizen(String email) {
        return new Applicant(RegistrantKind.CITIZEN, "Maria", "Dè Rossi", "RSSMRA80A41B157B", email, "", "", "", "", "");
    }

    public static Applicant company(RegistrantKind kind, String email) {
        return new Applicant(kind, "Carlo", "Bianchi", "BNCCRL70A01B157C", email, "030 123456", SmallRegister.CODE, "Officine Esempio Srl", "", "Titolare");
    }

    /** How often the audit trail tells an action. */
    public long audited(String action) {
        return kernel.audit().search(null, null, action, null, null, PageRequest.first()).total();
    }

    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        services.close();
    }

    private final class Catcher implements Notifications {

        @Override
        public String send(Notification notification) {
            sent.add(notification);
            return "m" + sent.size();
        }

        @Override
        public Page<InboxMessage> inbox(Caller caller, PageRequest page) {
            return new Page<>(new ArrayList<>(), 0, 0, 25);
        }

        @Override
        public long unread(Caller caller) {
            return 0;
        }

        @Override
        public void markRead(Caller caller, String id) {
            throw new UnsupportedOperationException();
        }
    }
}
