package it.sintesi.guidance;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.guidance.application.Kernel;
import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Sheet;
import it.sintesi.guidance.domain.Step;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.registry.api.PutResult;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.national.NationalSensitiveText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel, with one person and operators of two offices. */
final class World implements AutoCloseable {

    /** Codes merged into others, as the register would tell: former code to the one that counts. */
    final Map<String, String> merged = new HashMap<>();
    private final PersonCodes codes = PersonCodes.of(merged);

    static final String ANNA = "RSSNNA85A41B157X", XSS = "<script>alert(1)</script>\"'";
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller CITIZEN = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, ANNA, null);

    final List<DomainEvent> events = new ArrayList<>();
    final KernelServices services;
    final Kernel kernel;
    final GuidanceModule module;
    private final NationalSensitiveText rule = new NationalSensitiveText();

    World(TestDatabase database, boolean career) {
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                KernelSettings.defaults(true), List.of());
        kernel = new Kernel(database.transactions(), services.clock(), services.ids(), services.acts(), this::publish, services.audit(), codes.guarding(services.authorisation()), rules());
        module = new GuidanceModule(kernel, database.dataSource(), new Neighbours(people(), List.of(people()), career ? List.of(relations()) : List.of(), new AccessiblePdf(), codes));
    }

    private void publish(List<DomainEvent> told) {
        services.outbox().publish(told);
        events.addAll(told);
    }

    /** An interview with everything answered. */
    String filled() {
        String id = module.starting().start(OPERATOR, ANNA);
        Sheet sheet = module.reading().sheet(OPERATOR, id);
        int revision = sheet.head().revision();
        save(id, revision, Step.EXPERIENCE, Map.of("strategies", "Annunci " + XSS), Stream.concat(sheet.experiences().stream()
                .map(e -> e.judged(Experience.Verdict.CONFIRMED, "commessa", null)), Stream.of(new Experience(kernel.ids().next().toString(), null, "Lavoro in casa", "", null, null,
                        Experience.Verdict.ADDED, null))).toList());
        save(id, revision + 1, Step.TRAINING, Map.of("education", "50", "languages", "inglese B1"), null);
        save(id, revision + 2, Step.SKILLS, Map.of("skills", "vendita\ncassa"), null);
        save(id, revision + 3, Step.PREFERENCES, Map.of("objective", "Commessa vicino a casa", "professions", "5.1.2.2.0 commesso\n5.2.2"), null);
        save(id, revision + 4, Step.CONSTRAINTS, Map.of("constraints", "due figli piccoli, solo mattina"), null);
        save(id, revision + 5, Step.AVAILABILITY, Map.of("weeklyHours", "24", "maxKilometres", "15", "verified", "SI"), null);
        save(id, revision + 6, Step.OUTCOME, Map.of("outcome", "ACTIVE_SEARCH", "minutes", "40"), null);
        return id;
    }

    void save(String id, int revision, Step step, Map<String, String> values, List<Experience> career) {
        module.saving().save(OPERATOR, id, revision, step, values, career);
    }

    private RuleRegistry rules() {
        return new RuleRegistry() {
            @Override
            public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
                return kind.cast(rule);
            }

            @Override
            public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> all() {
                return List.of(rule.info());
            }
        };
    }

    private People people() {
        return new People() {
            @Override
            public Optional<Person> find(Caller caller, String code) {
                if (!ANNA.equals(code)) {
                    return Optional.empty();
                }
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
            public PutResult learn(Caller caller, Person facts, Origin origin) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private static Relations relations() {
        return new Relations() {
            @Override
            public Relation relation(Caller caller, String id) {
                throw ServiceException.notFound(id);
            }

            @Override
            public List<Relation> career(Caller caller, String worker) {
                return List.of(new Relation("rel-1", "99000010175", "Officine " + XSS, worker, "Rossi Anna", LocalDate.of(2025, 3, 3), LocalDate.of(2026, 3, 31), null, null, "A.02.00",
                        "P", 20, "4.3.1.2.0", "0010", "B157", false, "1000026200000012", List.of(), false, List.of()));
            }

            @Override
            public Page<Relation> ofEmployer(Caller caller, String employer, PageRequest page) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public void close() {
        services.close();
    }
}
