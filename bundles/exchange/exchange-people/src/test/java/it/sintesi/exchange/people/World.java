package it.sintesi.exchange.people;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Dids;
import it.sintesi.did.api.Profiling;
import it.sintesi.exchange.api.Dispatch;
import it.sintesi.exchange.people.route.NodeSettings;
import it.sintesi.kernel.api.Leases;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.pact.api.Pacts;
import it.sintesi.people.format.sap.SapWs;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The module among areas that answer what the test tells them. */
public final class World implements AutoCloseable {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Caller NODE = new Caller("nodo", "Nodo", Set.of(Role.PARTNER_SYSTEM), null, null, "192.0.2.1");
    public static final Caller OPERATOR = new Caller("operatore", "Operatore", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    private static final Map<String, String> INPUTS = Map.ofEntries(Map.entry("Cittadinanza", "1"), Map.entry("TitoloDiStudio", "40"), Map.entry("ProvinciaDiResidenza", "017"),
            Map.entry("HaMaiAvutoUnLavoro", "true"), Map.entry("CondizioneOccupazionaleUnAnnoPrima", "1"), Map.entry("DaQuantiMesiConclusoUltimoRappLavoro", "2"),
            Map.entry("PosizioneProfessioneUltimaOccupazione", "1"), Map.entry("DaQuantiMesiStaCercandoLavoro", "2"), Map.entry("AttualmenteIscrittoScuolaUniversitaOCorsoFormazione", "1"),
            Map.entry("DurataPresenzaInItalia", "OLTRE_10"), Map.entry("CondizioneOccupazionaleAnnoPrecedenteCalcolata", "OCCUPATO"), Map.entry("DurataDisoccupazioneCalcolata", "2"),
            Map.entry("NumeroComponentiFamiglia", "3"), Map.entry("PresenzaFigliACarico", "true"), Map.entry("PresenzaFigliACaricoMeno18Anni", "true"));

    public final List<Dispatch.Message> dispatched = new ArrayList<>();
    public final List<DomainEvent> published = new ArrayList<>();
    public final List<String> audited = new ArrayList<>();
    public final List<Did> declarations = new ArrayList<>();
    public final Map<String, Profiling> profiles = new HashMap<>();
    public final Set<String> touched = new HashSet<>();
    public List<StatusPeriod> ledger = List.of();
    public Instant now = Instant.parse("2026-03-02T12:00:00Z");
    public String street = "Via del Maglio 1";
    public final TestDatabase database;
    public final PeopleKernel kernel;
    public final PeopleAreas areas;
    public final PeopleModule module;

    public World(TestDatabase database, NodeSettings node, Dispatch dispatch) {
        this.database = database;
        kernel = new PeopleKernel(database.dataSource(), database.transactions(), fake(Leases.class, (name, in) -> true), () -> now, UUID::randomUUID, fake(Authorisation.class, this::decide),
                fake(AuditTrail.class, (name, in) -> in[0] instanceof AuditEntry entry ? audited.add(entry.action() + " " + entry.subjectId()) : null), published::addAll, fake(CodeLists.class, (name, in) -> list((String) in[0])));
        areas = new PeopleAreas(dispatch == null ? this::queue : dispatch, fake(Dids.class, this::dids), fake(it.sintesi.did.api.Profilings.class, (name, in) -> Optional.ofNullable(profiles.get(in[1])).map(List::of).orElse(List.of())),
                fake(it.sintesi.status.api.Statuses.class, (name, in) -> switch (name) {
                    case "on" -> period(DAY, null, StatusKind.UNEMPLOYED);
                    case "ledger" -> ledger;
                    default -> new Seniority(DAY, 0, 0, false, false, null);
                }),
                fake(Pacts.class, (name, in) -> Optional.empty()), fake(it.sintesi.registry.api.People.class, (name, in) -> it.sintesi.registry.api.PutResult.CREATED),
                fake(it.sintesi.registry.api.PersonFiles.class, (name, in) -> Optional.of(PersonFile.of(person((String) in[1])))),
                fake(it.sintesi.registry.api.PersonOffices.class, (name, in) -> Optional.of("cpi-brescia")), fake(it.sintesi.registry.api.Offices.class, (name, in) -> "all".equals(name) ? List.of(OFFICE)
                        : Optional.of(OFFICE).filter(office -> office.id().equals(in[0]))),
                fake(it.sintesi.communications.api.Relations.class, (name, in) -> List.of()), fake(it.sintesi.communications.api.Archive.class, (name, in) -> null),
                fake(it.sintesi.communications.api.CommunicationContent.class, (name, in) -> Optional.empty()), fake(it.sintesi.registry.api.Companies.class, (name, in) -> Optional.empty()),
                fake(it.sintesi.communications.api.WorkHistories.class, (name, in) -> touched));
        module = new PeopleModule(kernel, areas, PeopleSettings.of("cpi-brescia=B157X000001", "10", "01", "GUID-1", "0", "900", "5000", SapWs.DEFAULT_NAMESPACE), node);
    }

    private static final Office OFFICE = new Office("cpi-brescia", "CPI Brescia", OfficeKind.values()[0], new Address("B157", "25121", "Via Prova 1"), "Brescia", null, null, null, List.of(), List.of());

    /** Person number {@code i}, with a right fiscal code. */
    public static String code(int i) {
        return FiscalCode.compute("PROVETTI", "ANNA", LocalDate.of(1985, 1, 1).plusDays(i), "F", "D918").code();
    }

    private Person person(String code) {
        FiscalCode parsed = FiscalCode.parse(code).orElseThrow();
        return new Person(code, "PROVETTI", "ANNA", "F", parsed.birthDate(DAY).orElseThrow(), "D918", "000", new Address("D918", "25063", street), "40", new Contacts("3300000001", "anna@example.org", null), null);
    }

    static StatusPeriod period(LocalDate from, LocalDate to, StatusKind kind) {
        return new StatusPeriod(from, to, kind, "", "", "", "", "");
    }

    /** A communication about a worker, null for a form with many. */
    public void communicate(String event, String worker) throws Exception {
        module.careerListener().on(new DomainEvent(UUID.randomUUID(), "communications/Received", "99000010175", now,
                "{\"code\":\"1000012600000001\",\"event\":\"" + event + "\",\"worker\":" + (worker == null ? "null" : "\"" + worker + "\"") + "}"));
    }

    public void profile(String person) {
        profiles.put(person, new Profiling(person, DAY, INPUTS, new BigDecimal("0.5"), "2", null, null, "profiling@1"));
    }

    /** A declaration of today with its profile, told to the module. */
    public String declare(String person, String... unanswered) throws Exception {
        Map<String, String> known = new HashMap<>(INPUTS);
        List.of(unanswered).forEach(known::remove);
        profiles.put(person, new Profiling(person, DAY, known, new BigDecimal("0.5"), "2", null, null, "profiling@1"));
        declarations.add(new Did("did-" + person, person, DAY, DidState.GIVEN, DidOrigin.DESK, "cpi-brescia", "1", null, null, null));
        return did(person, "I", DAY, "DESK", null);
    }

    /** An event of a declaration; returns its identifier. */
    public String did(String person, String letter, LocalDate day, String origin, String cause) throws Exception {
        return tell("did/Changed", person, "{\"id\":\"did-" + person + "\",\"person\":\"" + person + "\",\"event\":\"" + letter + "\",\"day\":\"" + day + "\",\"givenOn\":\"" + DAY + "\",\"origin\":\"" + origin
                + "\",\"cause\":" + (cause == null ? "null" : "\"" + cause + "\"") + ",\"office\":\"cpi-brescia\",\"protocol\":\"1\"}");
    }

    public String tell(String type, String person, String payload) throws Exception {
        UUID id = UUID.randomUUID();
        module.listener().on(new DomainEvent(id, type, person, now, payload));
        return id.toString();
    }

    private int queue(List<Dispatch.Message> messages) {
        dispatched.addAll(messages);
        return messages.size();
    }

    private Object dids(String name, Object[] in) {
        if ("ofPerson".equals(name)) {
            return declarations.stream().filter(did -> did.person().equals(in[1])).toList();
        }
        Did did = new Did("taken-" + in[1], (String) in[1], (LocalDate) in[2], DidState.GIVEN, (DidOrigin) in[3], "cpi-brescia", "1", null, null, null);
        declarations.add(did);
        return did;
    }

    private Object decide(String name, Object[] in) {
        Caller caller = (Caller) in[0];
        boolean exchange = Set.of(Permission.PEOPLE_EXCHANGE, Permission.CAREER_SERVE).contains((Permission) in[1]);
        boolean allowed = caller.has(exchange ? Role.PARTNER_SYSTEM : Role.OPERATOR);
        if ("require".equals(name) && !allowed) {
            throw ServiceException.forbidden("Non permesso: rivolgersi all'ufficio");
        }
        return new Authorisation.Decision(allowed, "", null);
    }

    private static CodeList list(String list) {
        Set<String> codes = Set.of("D918", "B157", "000", "201", "25.62.00", "A.03.08");
        return fake(CodeList.class, (name, in) -> switch (name) {
            case "contains" -> codes.contains(in[0]);
            case "find" -> Optional.of(new CodeEntry((String) in[0], (String) in[0], null, null, Map.of("nazionalita", "201".equals(in[0]) ? "EXTRA-COMUNITARIA" : "ITALIANA")));
            default -> false;
        });
    }

    private interface Answer {
        Object of(String method, Object[] arguments) throws Exception;
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer.of(method.getName(), arguments)));
    }

    @Override
    public void close() {
        module.close();
    }
}
