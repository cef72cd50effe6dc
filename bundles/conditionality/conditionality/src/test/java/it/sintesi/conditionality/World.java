package it.sintesi.conditionality;

import it.sintesi.conditionality.application.Cases;
import it.sintesi.conditionality.application.HandleCase.Reasons;
import it.sintesi.conditionality.application.Kernel;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.testing.PassingTime;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.PersonCodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel, with two people, an operator, two people responsible, and another office. */
final class World implements AutoCloseable {

    /** Codes merged into others, as the register would tell: former code to the one that counts. */
    final Map<String, String> merged = new HashMap<>();
    private final PersonCodes codes = PersonCodes.of(merged);

    static final Caller ANNA = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, Neighbourhood.ANNA, null);
    static final Caller BRUNO = new Caller("bruno", "Bruno " + Neighbourhood.CANARY, Set.of(Role.CITIZEN), null, Neighbourhood.BRUNO, null);
    static final Caller NOBODY_YET = new Caller("nuovo", "Nuovo Cittadino", Set.of(Role.CITIZEN), null, null, null);
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);
    static final Caller CHIEF = new Caller("responsabile", "Rita Responsabile", Set.of(Role.SUPERVISOR), "cpi-breno", null, null);
    static final Caller CHIEF2 = new Caller("responsabile2", "Remo Responsabile", Set.of(Role.SUPERVISOR), "cpi-breno", null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR, Role.SUPERVISOR), "cpi-brescia", null, null);
    static final Caller EMPLOYER = new Caller("azienda", "Officine S.r.l.", Set.of(Role.EMPLOYER), null, "99000010175", null);
    private static final Caller SYSTEM = Caller.system("prova");

    final KernelServices services;
    final Kernel kernel;
    final Neighbourhood neighbours = new Neighbourhood();
    final Neighbours others;
    final Cases cases;
    final TestDatabase database;
    final List<Notification> sent = new ArrayList<>();
    final List<DomainEvent> events = new ArrayList<>();
    private final PassingTime clock;

    World(TestDatabase database) {
        this.database = database;
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        for (Caller caller : List.of(ANNA, OPERATOR)) {
            if (services.accounts().find(caller.account()).isEmpty()) {
                services.accounts().create(new Accounts.NewAccount(caller.account(), caller.displayName(), caller.account() + "@example.org", caller.roles(), caller.office(),
                        caller.subjectCode(), "prova lunga e segreta 1".toCharArray(), false));
            }
        }
        clock = new PassingTime(services.clock());
        kernel = new Kernel(database.transactions(), clock, services.ids(), services.acts(), services.audit(), codes.guarding(services.authorisation()), events::addAll, services.accounts());
        others = new Neighbours(neighbours.rules(), neighbours, neighbours, neighbours, neighbours.declarations(), neighbours.statuses(), new AccessiblePdf(), notifications(), codes);
        cases = new Cases(kernel, database.dataSource(), others);
    }

    ConditionalityModule module() {
        return new ConditionalityModule(kernel, database.dataSource(), others);
    }

    /** Time passes. */
    void later(int days) {
        clock.later(days);
    }

    LocalDate today() {
        return kernel.clock().today();
    }

    /** Something that happened in another area. */
    void told(String type, String json) {
        DomainEvent event = new DomainEvent(UUID.randomUUID(), type, "x", kernel.clock().now(), json);
        database.transactions().run(() -> {
            try {
                cases.faults().on(event);
                if (type.startsWith("status/")) {
                    cases.status().on(event);
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** A call under the pact that a person missed. */
    SanctionCase missed(String person, String id, LocalDate day) {
        told("reception/AppointmentClosed", """
                {"id":"%s","person":"%s","service":"pact","office":"cpi-breno","day":"%s","outcome":"MISSED","pactCall":true,"reason":null}""".formatted(id, person, day));
        return of(person, "appointment:" + id);
    }

    /** A measure that Anna missed. */
    SanctionCase measure(String kind, String id, LocalDate day) {
        told("pact/MeasureClosed", """
                {"pact":"pact-1","measure":"%s","person":"%s","kind":"%s","outcome":"MISSED","day":"%s","office":"cpi-breno"}""".formatted(id, Neighbourhood.ANNA, kind, day));
        return of(Neighbourhood.ANNA, "measure:pact-1:" + id + ":" + day);
    }

    private SanctionCase of(String person, String source) {
        return cases.reading().casesOf(SYSTEM, person, "prova").stream().filter(c -> c.source().key().equals(source)).findFirst().orElse(null);
    }

    SanctionCase read(SanctionCase c) {
        return cases.reading().one(SYSTEM, c.id());
    }

    /** Warned by the operator, and the term has passed. */
    SanctionCase warned(SanctionCase c) {
        SanctionCase warned = cases.handle().warn(OPERATOR, c.id(), c.version());
        later(15);
        return warned;
    }

    SanctionCase proposed(SanctionCase c) {
        SanctionCase warned = warned(c);
        return cases.handle().propose(OPERATOR, warned.id(), warned.version(), "Nessuna giustificazione");
    }

    SanctionCase decided(SanctionCase c) {
        SanctionCase proposed = proposed(c);
        return cases.decide().decide(CHIEF, proposed.id(), proposed.version(), "");
    }

    static Reasons reasons(int version, String reason, LocalDate documented, byte[] file) {
        return new Reasons(version, reason, "Ero in viaggio verso l'ufficio", documented, file);
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
