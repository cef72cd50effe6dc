package it.sintesi.did;

import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.PutResult;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Register and communications of a few people; they authorise as the real ones do. */
final class Town implements PersonFiles, Offices, Relations {

    static final String ANNA = "RSSNNA85A41B157X", BRUNO = "BNCBRN80A01B157T", CHEN = "CHNXXX90A01Z210K", UNKNOWN = "VRDLGU95A01F205Z";
    static final String XSS = "<script>alert(1)</script>";

    final Map<String, Relation> working = new HashMap<>();
    private final Authorisation authorisation;

    Town(Authorisation authorisation) {
        this.authorisation = authorisation;
    }

    static Relation relation(String person, LocalDate start, LocalDate end, String contract) {
        return new Relation("rel-" + person, "99000010175", "Officine " + XSS, person, "Rossi Anna", start, end, null, null, contract, "F", null, "4.3.1.2.0", "0010", "B157", false,
                "1000026200000012", List.of(), false, List.of());
    }

    @Override
    public Optional<PersonFile> find(Caller caller, String code) {
        authorisation.require(caller, Permission.REGISTRY_READ, new Subject(null, code, officeOn(code, null).orElse(null)));
        return switch (code) {
            case ANNA -> Optional.of(PersonFile.of(person(ANNA, "Rossi " + XSS, "Anna", "F", LocalDate.of(1985, 1, 1), "B157", "000", "B149", "40")));
            case BRUNO -> Optional.of(PersonFile.of(person(BRUNO, "Bianchi", "Bruno", "M", LocalDate.of(1980, 1, 1), "B157", "000", "B157", "20")));
            case CHEN -> Optional.of(new PersonFile(person(CHEN, "Chen", "Xu", "M", LocalDate.of(1990, 1, 1), "Z210", "314", "B149", null), null,
                    new PermitOfStay("1", "P1", null, LocalDate.of(2027, 1, 1), null), null, null, null, null, null));
            default -> Optional.empty();
        };
    }

    private static Person person(String code, String surname, String name, String sex, LocalDate birth, String place, String citizenship, String town, String education) {
        return new Person(code, surname, name, sex, birth, place, citizenship, new Address(town, "25043", "Via Prova 3"), education, new Contacts("030", "a@example.org", null), Map.of());
    }

    @Override
    public Optional<PersonFile> on(Caller caller, String fiscalCode, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<FieldChange> history(Caller caller, String fiscalCode) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult save(Caller caller, PersonFile file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Rejection> warnings(PersonFile file) {
        throw new UnsupportedOperationException();
    }

    private static Optional<String> officeOn(String code, LocalDate day) {
        return code.equals(ANNA) || code.equals(CHEN) ? Optional.of("cpi-breno") : code.equals(BRUNO) ? Optional.of("cpi-brescia") : Optional.empty();
    }

    /** Competence by domicile, as the register tells it. */
    PersonOffices competence() {
        return new PersonOffices() {

            @Override
            public Optional<String> officeOf(Person person) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<String> officeOn(String code, LocalDate day) {
                return Town.officeOn(code, day);
            }

            @Override
            public List<Competence> history(Caller caller, String fiscalCode) {
                throw new UnsupportedOperationException();
            }
        };
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

    @Override
    public Relation relation(Caller caller, String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Relation> career(Caller caller, String workerCode) {
        authorisation.require(caller, Permission.COMMUNICATION_READ, new Subject(null, workerCode, officeOn(workerCode, null).orElse(null)));
        return working.containsKey(workerCode) ? List.of(working.get(workerCode)) : List.of();
    }

    @Override
    public Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page) {
        throw new UnsupportedOperationException();
    }
}
