package it.sintesi.citizen;

import it.sintesi.citizen.application.AccessPolicy;
import it.sintesi.citizen.application.AnswerTerm;
import it.sintesi.citizen.application.Boards;
import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.application.Contestable;
import it.sintesi.citizen.application.DecideContest;
import it.sintesi.citizen.application.Kernel;
import it.sintesi.citizen.application.PersonData;
import it.sintesi.citizen.application.RaiseContest;
import it.sintesi.citizen.application.WhoLooked;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.citizen.persistence.BoardStore;
import it.sintesi.citizen.persistence.ContestStore;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import it.sintesi.kernel.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel, with two citizens, two operators and a keeper of the news. */
final class World implements AutoCloseable {

    static final Caller ANNA = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, Neighbourhood.ANNA, null);
    static final Caller BRUNO = new Caller("bruno", "Bruno " + Neighbourhood.CANARY, Set.of(Role.CITIZEN), null, Neighbourhood.BRUNO, null);
    static final Caller NOBODY_YET = new Caller("nuovo", "Nuovo Cittadino", Set.of(Role.CITIZEN), null, null, null);
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller KEEPER = new Caller("redazione", "Rita Redattrice", Set.of(Role.HELPDESK), null, null, null);
    static final Caller EMPLOYER = new Caller("azienda", "Officine S.r.l.", Set.of(Role.EMPLOYER), null, "99000010175", null);
    private static final CodeLists LISTS = new BundledCodeLists(Clock.systemUTC());

    final KernelServices services;
    final Kernel kernel;
    final ContestStore contests;
    final Neighbourhood neighbours;
    final List<Notification> sent = new ArrayList<>();
    private final TestDatabase database;
    private boolean silent;
    private Duration ahead = Duration.ZERO;

    World(TestDatabase database, boolean full) {
        this.database = database;
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        kernel = new Kernel(database.transactions(), clock(), services.ids(), services.acts(), services.audit(), services.authorisation());
        contests = new ContestStore(new Sql(database.dataSource()));
        neighbours = new Neighbourhood(services.authorisation(), services.audit(), full);
        for (Caller caller : List.of(OPERATOR, OTHER_OFFICE, EMPLOYER)) {
            if (services.accounts().find(caller.account()).isEmpty()) {
                services.accounts().create(new Accounts.NewAccount(caller.account(), caller.displayName(), caller.account() + "@example.org", caller.roles(), caller.office(),
                        caller.subjectCode(), "prova lunga e segreta 1".toCharArray(), false));
            }
        }
    }

    /** The kernel's clock, put forward by {@link #later}. */
    private CertifiedClock clock() {
        return () -> services.clock().now().plus(ahead);
    }

    /** Time passes. */
    void later(Duration time) {
        ahead = time;
    }

    /** From now on no notice can be sent. */
    World silent() {
        silent = true;
        return this;
    }

    CitizenModule module() {
        return module(AccessPolicy.of("true", "", ""));
    }

    CitizenModule module(AccessPolicy policy) {
        return new CitizenModule(kernel, database.dataSource(), services.accounts(), policy,
                new Neighbours(neighbours, neighbours, neighbours, neighbours, new AccessiblePdf(), LISTS, notifications(), List.of(notifications())));
    }

    RaiseContest raising() {
        return new RaiseContest(kernel, contests, new Contestable(neighbours, neighbours, neighbours, new PersonData(LISTS)), new AnswerTerm());
    }

    ContestReading reading() {
        return new ContestReading(kernel, contests);
    }

    DecideContest deciding() {
        return new DecideContest(kernel, contests, reading(), notifications());
    }

    WhoLooked looking(AccessPolicy policy) {
        return new WhoLooked(kernel, services.accounts(), policy);
    }

    Boards boards() {
        return new Boards(kernel, new BoardStore(new Sql(database.dataSource())));
    }

    static RaiseContest.Form form(String relation, byte[] file) {
        return new RaiseContest.Form(UUID.randomUUID().toString(), Contest.Topic.RELATION, relation, "La data di fine " + Neighbourhood.XSS, "31 marzo", file);
    }

    /** A contest of a citizen about the own relation. */
    Contest contest(Caller citizen) {
        return raising().raise(citizen, form(citizen == ANNA ? Neighbourhood.ANNA_RELATION : Neighbourhood.BRUNO_RELATION, null));
    }

    private Notifications notifications() {
        return new Notifications() {
            @Override
            public String send(Notification notification) {
                if (silent) {
                    throw ServiceException.unavailable("Le notifiche sono ferme", 10);
                }
                sent.add(notification);
                return "m-" + sent.size();
            }

            @Override
            public Page<InboxMessage> inbox(Caller caller, PageRequest page) {
                throw new UnsupportedOperationException();
            }

            @Override
            public long unread(Caller caller) {
                return 2;
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
