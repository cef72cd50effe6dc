package it.sintesi.pact;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.Profiling;
import it.sintesi.did.api.Profilings;
import it.sintesi.did.api.RevocationCause;
import it.sintesi.guidance.api.Interview;
import it.sintesi.guidance.api.Interviews;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.application.Kernel;
import it.sintesi.pact.application.Neighbours;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.registry.api.PutResult;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.national.NationalLep;
import it.sintesi.rules.national.NationalSensitiveText;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel, with two people, operators of two offices, and neighbours that can be changed. */
final class World implements AutoCloseable {

    /** Codes merged into others, as the register would tell: former code to the one that counts. */
    final Map<String, String> merged = new HashMap<>();
    private final PersonCodes codes = PersonCodes.of(merged);

    static final String ANNA = "RSSNNA85A41B157X", BRUNO = "BNCBRN80A01B157T", XSS = "<script>alert(1)</script>\"'";
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller CITIZEN = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, ANNA, null);
    static final Caller STRANGER = new Caller("bruno", "Bruno Bianchi", Set.of(Role.CITIZEN), null, BRUNO, null);

    final List<DomainEvent> events = new ArrayList<>();
    final List<Notification> sent = new ArrayList<>();
    final KernelServices services;
    final Kernel kernel;
    final PactModule module;
    DidState did = DidState.GIVEN;
    DidOrigin origin = DidOrigin.DESK;
    boolean interviewed = true;
    Duration ahead = Duration.ZERO;
    final LocalDate given;
    private final List<Rule> rules = List.of(new NationalSensitiveText(), new NationalLep());

    World(TestDatabase database) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        CertifiedClock clock = () -> services.clock().now().plus(ahead);
        kernel = new Kernel(database.transactions(), clock, services.ids(), services.acts(), this::publish, services.audit(), codes.guarding(services.authorisation()), registry());
        given = clock.today().minusDays(10);
        People people = people();
        module = new PactModule(kernel, database.dataSource(), new Neighbours(people, List.of(people), dids(), List.of(profilings()), List.<Interviews>of((c, p) -> interviewed ? List.of(interview(p)) : List.of()), notifications(), List.of(notifications()),
                services.accounts(), new AccessiblePdf(), codes));
        if (services.accounts().find("anna").isEmpty()) {
            services.accounts().create(new Accounts.NewAccount("anna", "Anna Rossi", "anna@example.org", Set.of(Role.CITIZEN), null, ANNA, "prova lunga e segreta 1".toCharArray(), false));
        }
    }

    private void publish(List<DomainEvent> told) {
        services.outbox().publish(told);
        events.addAll(told);
    }

    /** A draft with one measure of each kind. */
    String drafted() {
        String id = module.drafting.draft(OPERATOR, ANNA);
        LocalDate today = kernel.clock().today();
        module.editing.add(OPERATOR, id, new PactDesk.Wish("LAB-CV", null, today, today.plusDays(20), null));
        module.editing.add(OPERATOR, id, new PactDesk.Wish("FORM", "Ente " + XSS, today.plusDays(5), today.plusDays(60), 80));
        return id;
    }

    /** A pact that both signed. */
    String signed() {
        String id = drafted();
        module.signing.propose(OPERATOR, id);
        module.signing.atDesk(OPERATOR, id, "carta di identità AX123");
        return id;
    }

    /** The code of the last message that held one. */
    String code() {
        return sent.stream().filter(n -> n.template().equals("pact.code")).reduce((a, b) -> b).orElseThrow().values().get("code");
    }

    /** Answers with one profile, whatever is asked. */
    private Profilings profilings() {
        return (Profilings) Proxy.newProxyInstance(World.class.getClassLoader(), new Class<?>[] {Profilings.class},
                (proxy, method, arguments) -> List.of(new Profiling((String) arguments[1], given, Map.of(), new BigDecimal("0.4"), "2", null, null, "profiling@1")));
    }

    private Interview interview(String person) {
        return new Interview("i1", person, given, "operatore", "cpi-breno", "Commessa " + XSS, List.of(), List.of(), "", 24, 15, "ACTIVE_SEARCH");
    }

    private Did declaration(String person) {
        return new Did("did-" + person, person, given, did, origin, "cpi-breno", "2026/0000001", null, null, null);
    }

    private Dids dids() {
        return new Dids() {
            @Override
            public List<Did> ofPerson(Caller caller, String person) {
                return List.of(declaration(person));
            }

            @Override
            public Optional<Did> byId(Caller caller, String id) {
                return Optional.of(declaration(id.substring(4)));
            }

            @Override
            public Did revoke(Caller caller, String person, LocalDate day, RevocationCause cause, LocalDate barredUntil, String act) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Did restore(Caller caller, String id, String act) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Did takeIn(Caller caller, String person, LocalDate givenOn, DidOrigin from, String externalId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Did confirm(Caller caller, String id, LocalDate day) {
                did = DidState.CONFIRMED;
                return declaration(id.substring(4));
            }
        };
    }

    private RuleRegistry registry() {
        return new RuleRegistry() {
            @Override
            public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
                return rules.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
            }

            @Override
            public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> all() {
                return rules.stream().map(Rule::info).toList();
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

    private People people() {
        return new People() {
            @Override
            public Optional<Person> find(Caller caller, String code) {
                services.authorisation().require(caller, Permission.REGISTRY_READ, new Subject(null, code, "cpi-breno"));
                return Optional.of(new Person(code, "Rossi " + XSS, "Anna", "F", LocalDate.of(1985, 1, 1), "B157", "000", new Address("B149", "25043", "Via Po 3"), "40", null, Map.of()));
            }

            @Override
            public Optional<String> competentOffice(Caller caller, String code) {
                return Optional.of("cpi-breno");
            }

            @Override
            public Page<Person> search(Caller caller, String text, PageRequest page) {
                throw new UnsupportedOperationException();
            }

            @Override
            public PutResult save(Caller caller, Person person) {
                throw new UnsupportedOperationException();
            }

            @Override
            public PutResult learn(Caller caller, Person facts, Origin from) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public void close() {
        services.close();
    }
}
