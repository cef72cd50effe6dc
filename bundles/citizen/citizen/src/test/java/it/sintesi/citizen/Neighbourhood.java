package it.sintesi.citizen;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PutResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Register and communications of two citizens; every text of the second holds the canary. They authorise as the real ones do. */
final class Neighbourhood implements People, Offices, Relations, Archive {

    static final String ANNA = "RSSNNA85A41B157X", BRUNO = "BNCBRN80A01B157T";
    static final String CANARY = "CANARINO", XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    static final String ANNA_RELATION = "rel-anna", BRUNO_RELATION = "rel-bruno", ANNA_CODE = "1000026200000012", BRUNO_CODE = "1000026200000013";

    private final Authorisation authorisation;
    private final AuditTrail audit;
    private final boolean full;

    Neighbourhood(Authorisation authorisation, AuditTrail audit, boolean full) {
        this.authorisation = authorisation;
        this.audit = audit;
        this.full = full;
    }

    private static String mark(String person) {
        return person.equals(BRUNO) ? CANARY : XSS;
    }

    @Override
    public Optional<Person> find(Caller caller, String fiscalCode) {
        authorisation.require(caller, Permission.REGISTRY_READ, Subject.person(fiscalCode));
        if (!full) {
            return Optional.empty();
        }
        audit.record(AuditEntry.ok(caller, "registry.read", "person", fiscalCode, fiscalCode, "Consultazione anagrafe"));
        Instant at = Instant.parse("2026-10-01T08:00:00Z");
        return Optional.of(new Person(fiscalCode, "Rossi " + mark(fiscalCode), "Anna", "F", LocalDate.of(1985, 1, 1), "B157", "000",
                new Address("B149", "25043", "Via " + mark(fiscalCode) + " 3"), "50", new Contacts("030123456", "a@example.org", null),
                Map.of("surname", new Origin("UNILAV " + ANNA_CODE, at), "domicile", new Origin("operatore", at), "contacts", new Origin("anna", at),
                        "birthDate", new Origin("nessuno", at), "sex", new Origin("azienda", at))));
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

    @Override
    public List<Office> all() {
        return List.of(office("cpi-breno", "Centro per l'impiego di Breno"), office("cpi-brescia", "Centro per l'impiego di Brescia"));
    }

    private static Office office(String id, String name) {
        return new Office(id, name, OfficeKind.EMPLOYMENT_CENTRE, new Address("B149", "25043", "Via Aldo Moro"), "Breno", "0303748391", id + "@example.org", null, List.of(), List.of());
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return "B149".equals(municipality) ? byId("cpi-breno") : "B157".equals(municipality) ? byId("cpi-brescia") : Optional.empty();
    }

    private static Relation relation(String person) {
        boolean anna = person.equals(ANNA);
        return new Relation(anna ? ANNA_RELATION : BRUNO_RELATION, "99000010175", "Officine " + mark(person), person, "Rossi Anna", LocalDate.of(2025, 3, 3),
                LocalDate.of(2026, 3, 31), anna ? null : LocalDate.of(2026, 2, 1), anna ? null : "DI", "A.02.00", "P", 20, "4.3.1.2.0", "0010", "B157", anna,
                anna ? ANNA_CODE : BRUNO_CODE, List.of(new Relation.Step(anna ? ANNA_CODE : BRUNO_CODE, EventKind.HIRING, LocalDate.of(2025, 3, 3), "Assunzione " + mark(person), List.of())),
                anna, anna ? List.of(new Relation.Assignment("01234567890", "Utilizzatrice " + XSS, LocalDate.of(2025, 3, 3), null, null, "B157", "4.3.1.2.0")) : List.of());
    }

    @Override
    public Relation relation(Caller caller, String id) {
        return List.of(ANNA, BRUNO).stream().map(Neighbourhood::relation).filter(r -> r.id().equals(id))
                .filter(r -> authorisation.decide(caller, Permission.COMMUNICATION_READ, new Subject(r.employer(), r.worker(), null)).allowed())
                .findFirst().orElseThrow(() -> ServiceException.notFound("Non c'è un rapporto che si possa consultare."));
    }

    @Override
    public List<Relation> career(Caller caller, String workerCode) {
        authorisation.require(caller, Permission.COMMUNICATION_READ, Subject.person(workerCode));
        return full ? List.of(relation(workerCode)) : List.of();
    }

    @Override
    public Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<CommunicationRow> search(Caller caller, CommunicationCriteria criteria, PageRequest page) {
        List<CommunicationRow> rows = full ? List.of(ANNA, BRUNO).stream().filter(p -> p.equals(caller.subjectCode()) && p.equals(criteria.worker())).map(Neighbourhood::row).toList()
                : List.of();
        return new Page<>(rows, rows.size(), 0, page.size());
    }

    private static CommunicationRow row(String person) {
        return new CommunicationRow(person.equals(ANNA) ? ANNA_CODE : BRUNO_CODE, "2026/0000001", Instant.parse("2026-10-01T08:00:00Z"), FormKind.UNILAV, EventKind.HIRING, "01",
                State.RECTIFIED, "99000010175", "Officine " + mark(person), person, "Rossi Anna", LocalDate.of(2025, 3, 3), null, 0, "cpi-brescia", Channel.values()[0], null, "1000012600000009");
    }

    @Override
    public void stream(Caller caller, CommunicationCriteria criteria, Consumer<CommunicationRow> sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CommunicationDetail detail(Caller caller, String code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] receiptPdf(Caller caller, String code) {
        String person = code.equals(ANNA_CODE) ? ANNA : BRUNO;
        if (!authorisation.decide(caller, Permission.COMMUNICATION_READ, Subject.person(person)).allowed()) {
            throw ServiceException.notFound("Non c'è una comunicazione che si possa consultare.");
        }
        audit.record(AuditEntry.ok(caller, "communications.receipt", "communication", code, person, "Ricevuta di una comunicazione"));
        return ("%PDF-ricevuta " + mark(person)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Today today(Caller caller) {
        throw new UnsupportedOperationException();
    }
}
