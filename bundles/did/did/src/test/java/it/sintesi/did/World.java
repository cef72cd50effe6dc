package it.sintesi.did;

import it.sintesi.did.application.Kernel;
import it.sintesi.did.application.Neighbours;
import it.sintesi.did.application.Services;
import it.sintesi.did.application.Stores;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
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
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.kernel.testing.PassingTime;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.national.NationalDidEligibility;
import it.sintesi.rules.national.NationalDidTerms;
import it.sintesi.rules.national.NationalProfiling;
import it.sintesi.rules.national.NationalSensitiveText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database, the real kernel and the real rules, with a few people, operators of two offices, a supervisor and INPS. */
final class World implements AutoCloseable {

    /** Codes merged into others, as the register would tell: former code to the one that counts. */
    final Map<String, String> merged = new HashMap<>();
    private final PersonCodes codes = PersonCodes.of(merged);

    static final Caller ANNA = citizen("anna", Town.ANNA), BRUNO = citizen("bruno", Town.BRUNO), CHEN = citizen("chen", Town.CHEN), NOBODY = citizen("nuovo", null);
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);
    static final Caller COLLEAGUE = new Caller("collega", "Carla Collega", Set.of(Role.SUPERVISOR), "cpi-breno", null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller INPS = new Caller("inps", "INPS", Set.of(Role.PARTNER_SYSTEM), null, null, null);

    final KernelServices services;
    final Kernel kernel;
    final Town town;
    final Stores stores;
    final Services did;
    final Neighbours neighbours;
    final List<Notification> sent = new CopyOnWriteArrayList<>();
    final List<DomainEvent> events = new CopyOnWriteArrayList<>();
    private final TestDatabase database;
    private final PassingTime clock;

    World(TestDatabase database) {
        this.database = database;
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        clock = new PassingTime(services.clock());
        EventOutbox outbox = all -> {
            services.outbox().publish(all);
            events.addAll(all);
        };
        kernel = new Kernel(database.transactions(), clock, services.ids(), services.acts(), services.audit(), codes.guarding(services.authorisation()), outbox, services.leases());
        town = new Town(services.authorisation());
        stores = Stores.on(new Sql(database.dataSource()), codes);
        neighbours = new Neighbours(town, town.competence(), town, town, List.of(), new AccessiblePdf(), new BundledCodeLists(Clock.systemUTC()), rules(), List.of(notifications()),
                services.accounts(), codes);
        did = Services.of(kernel, stores, neighbours);
        if (services.accounts().find("anna").isEmpty()) {
            services.accounts().create(new Accounts.NewAccount("anna", "Anna Rossi", "anna@example.org", Set.of(Role.CITIZEN), null, Town.ANNA, "prova lunga e segreta 1".toCharArray(), false));
        }
    }

    private static Caller citizen(String account, String code) {
        return new Caller(account, "Persona " + account, Set.of(Role.CITIZEN), null, code, null);
    }

    DidModule module() {
        return new DidModule(kernel, database.dataSource(), neighbours);
    }

    /** Time passes. */
    void later(long days) {
        clock.later(days);
    }

    LocalDate today() {
        return kernel.clock().today();
    }

    /** Answers of somebody without work who meets everything, with others put over them. */
    static Map<String, String> answers(String... others) {
        Map<String, String> answers = new HashMap<>(Map.of("schooling", "true", "working", "false", "available", "true", "accept", "true", "everWorked", "false", "yearAgo", "STUDENTE",
                "searching", "3", "enrolled", "NO", "household", "2", "children", "false"));
        for (int i = 0; i < others.length; i += 2) {
            answers.put(others[i], others[i + 1]);
        }
        return answers;
    }

    private static RuleRegistry rules() {
        List<Rule> all = List.of(new NationalDidEligibility(), new NationalDidTerms(new ItalianCalendar()), new NationalProfiling(), new NationalSensitiveText());
        return new RuleRegistry() {

            @Override
            public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
                return all.stream().filter(kind::isInstance).map(kind::cast).filter(r -> r.info().validOn(day)).findFirst().orElseThrow();
            }

            @Override
            public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> all() {
                return all.stream().map(Rule::info).toList();
            }
        };
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
