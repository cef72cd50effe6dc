package it.sintesi.reception;

import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.reception.api.Appointments.Slot;
import it.sintesi.reception.application.Kernel;
import it.sintesi.reception.application.Neighbours;
import it.sintesi.reception.domain.Agenda;
import it.sintesi.registry.api.OfficeHours;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.rules.api.RuleRegistry;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel, on Monday 23 November 2026, 9:00 in Italy. */
final class World implements AutoCloseable {

    /** Codes merged into others, as the register would tell: former code to the one that counts. */
    final Map<String, String> merged = new HashMap<>();
    private final PersonCodes codes = PersonCodes.of(merged);

    static final String OFFICE = "cpi-breno", INTERVIEW = "first-interview", GROUP = "group-orientation";
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Caller ANNA = citizen("anna", Register.ANNA), BRUNO = citizen("bruno", Register.BRUNO), CARLA = citizen("carla", Register.CARLA);
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), OFFICE, null, null);
    static final Caller SECOND = new Caller("operatore3", "Piero Secondo", Set.of(Role.OPERATOR), OFFICE, null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller EMPLOYER = new Caller("officine", "Officine S.r.l.", Set.of(Role.EMPLOYER), null, Register.COMPANY, null);

    final KernelServices services;
    final Register register;
    final ReceptionModule module;
    final List<Notification> sent = new CopyOnWriteArrayList<>();
    final List<RuleRegistry> rules = new CopyOnWriteArrayList<>(List.of(new HealthRules(false)));
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    World(TestDatabase database) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        register = new Register(services.authorisation());
        for (Caller caller : List.of(OPERATOR, SECOND, OTHER_OFFICE)) {
            if (services.accounts().find(caller.account()).isEmpty()) {
                services.accounts().create(new Accounts.NewAccount(caller.account(), caller.displayName(), caller.account() + "@example.org", caller.roles(), caller.office(),
                        null, "prova lunga e segreta 1".toCharArray(), false));
            }
        }
        Kernel kernel = new Kernel(database.transactions(), clock(), services.ids(), services.leases(), services.audit(), codes.guarding(services.authorisation()), services.outbox(),
                services.accounts(), new ItalianCalendar());
        module = new ReceptionModule(kernel, database.dataSource(), new Neighbours(register, register.companies(), register, List.<OfficeHours>of(), List.of(mail()), rules, codes));
    }

    static Caller citizen(String account, String code) {
        return new Caller(account, "Persona " + account, Set.of(Role.CITIZEN), null, code, null);
    }

    private CertifiedClock clock() {
        return () -> now;
    }

    /** Time passes. */
    void later(Duration time) {
        now = now.plus(time);
    }

    /** The usual services, and an agenda of each given operator from nine to one, Monday to Friday. */
    World open(String service, Caller... operators) {
        module.setup().standard(OPERATOR, OFFICE);
        List<Agenda.Stretch> week = Stream.of(DayOfWeek.values()).filter(d -> d.getValue() < 6).map(d -> new Agenda.Stretch(d, 540, 780)).toList();
        Stream<String> whose = operators.length == 0 ? Stream.of((String) null) : Stream.of(operators).map(Caller::account);
        whose.forEach(operator -> module.setup().open(OPERATOR, new Agenda(null, OFFICE, service, operator, null, MONDAY, null, week)));
        return this;
    }

    static Slot slot(String service, int dayOfNovember, int hour, int minute, String operator) {
        return new Slot(OFFICE, service, operator, LocalDateTime.of(2026, 11, dayOfNovember, hour, minute), service.equals(GROUP) ? 120 : 40, 1);
    }

    private Notifications mail() {
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
        module.close();
        services.close();
    }
}
