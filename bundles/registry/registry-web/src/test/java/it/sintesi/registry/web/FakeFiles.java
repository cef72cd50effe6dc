package it.sintesi.registry.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.CompanyFiles;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.PrivacyChoice;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.api.Representative;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import it.sintesi.web.WebHarness;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of one person and of the company, in memory; values try to break out of the page. */
final class FakeFiles implements PersonFiles, Offices {

    static final String PERSON = "RSSMRA80A01B157X";
    static final String STRANGER = "VRDLGI85T10B149K";
    private static final Origin ORIGIN = new Origin("UNILAV " + District.XSS, WebHarness.NOW);

    final List<PersonFile> saved = new ArrayList<>();
    final List<CompanyFile> companies = new ArrayList<>();
    final FakeMoves moves = new FakeMoves();
    private final District district;
    private final boolean full;

    FakeFiles(District district, boolean full) {
        this.district = district;
        this.full = full;
    }

    FileServices services(Authorisation authorisation, CodeLists lists) {
        People register = (People) Proxy.newProxyInstance(FakeFiles.class.getClassLoader(), new Class<?>[] {People.class}, (proxy, method, args) -> {
            if (!method.getName().equals("competentOffice")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return Optional.of(args[1].equals(STRANGER) ? "cpi-breno" : "cpi-brescia");
        });
        return new FileServices(register, this, new CompanyStub(), new Competences(), moves.merging, moves, moves, moves, this, authorisation, lists, () -> WebHarness.NOW);
    }

    private static Person person() {
        return new Person(PERSON, "Rossi " + District.XSS, "Mario", "M", LocalDate.of(1980, 1, 1), "B157", "000", new Address("B157", "25100", "via Milano 1"), "30",
                new Contacts("030123456", "m@example.org", null), Map.of("surname", ORIGIN, "domicile", ORIGIN));
    }

    private static PersonFile file() {
        return new PersonFile(person(), new Address("B157", "25100", District.XSS), new PermitOfStay("1", District.XSS, "50CUK", LocalDate.of(2026, 1, 1), null),
                List.of(new Study("30", District.XSS, null, 1999)), List.of(new SpokenLanguage("it", SpokenLanguage.Level.NATIVE)), List.of(new Licence(Licence.Kind.B, null)),
                Map.of(PrivacyChoice.NEWS, true, PrivacyChoice.SURVEYS, false), Map.of("permit", ORIGIN));
    }

    @Override
    public Optional<PersonFile> find(Caller caller, String fiscalCode) {
        if (!caller.isStaff()) {
            throw ServiceException.forbidden("Non è vostro");
        }
        return saved.isEmpty() ? Optional.of(full ? file() : PersonFile.of(new Person(PERSON, null, null, null, null, null, null, null, null, null, null)))
                : Optional.of(saved.get(saved.size() - 1));
    }

    @Override
    public Optional<PersonFile> on(Caller caller, String fiscalCode, LocalDate day) {
        return day.getYear() < 2020 ? Optional.empty() : find(caller, fiscalCode);
    }

    @Override
    public List<FieldChange> history(Caller caller, String fiscalCode) {
        return full ? List.of(new FieldChange("domicile", "D918|25063|Via Lunga " + District.XSS, "B157|25100|via Milano 1", ORIGIN, ORIGIN, "operatore", WebHarness.NOW),
                new FieldChange("languages", "", "it|NATIVE\nen|B1", null, ORIGIN, "operatore", WebHarness.NOW), new FieldChange("permit", "1||50CUK|2026-01-01|2026-02-01", "", null, ORIGIN,
                        District.XSS, WebHarness.NOW), new FieldChange("privacy", "NEWS|S", "NEWS|N", ORIGIN, ORIGIN, "operatore", WebHarness.NOW)) : List.of();
    }

    @Override
    public PutResult save(Caller caller, PersonFile file) {
        if (file.person().surname() == null) {
            throw ServiceException.rejected(Rejection.error("AN-006", "surname", "Manca il cognome.", "Indicare il cognome."));
        }
        saved.add(file);
        return PutResult.CHANGED;
    }

    @Override
    public List<Rejection> warnings(PersonFile file) {
        return full ? List.of(new Rejection("AN-033", Severity.WARNING, "permit", "D.Lgs. 286/1998, art. 5", "Il permesso è scaduto.", "Chiedere il nuovo.")) : List.of();
    }

    @Override
    public List<Office> all() {
        return List.of(office("cpi-brescia"), office("cpi-breno"));
    }

    private static Office office(String id) {
        return new Office(id, "Ufficio " + id + " " + District.XSS, OfficeKind.EMPLOYMENT_CENTRE, new Address("B157", null, "Via"), "Brescia", "030", "x@example.org", null, List.of(), List.of());
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(office -> office.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return Optional.of(office("cpi-brescia"));
    }

    private final class CompanyStub implements CompanyFiles {

        @Override
        public Optional<CompanyFile> find(Caller caller, String fiscalCode) {
            return !companies.isEmpty() ? Optional.of(companies.get(companies.size() - 1)) : district.find(caller, fiscalCode)
                    .map(company -> new CompanyFile(company, 12, "01234567897", List.of(new Representative(District.XSS, null, "Titolare", LocalDate.of(2020, 1, 1))), Map.of()));
        }

        @Override
        public Optional<CompanyFile> on(Caller caller, String fiscalCode, LocalDate day) {
            return find(caller, fiscalCode);
        }

        @Override
        public List<FieldChange> history(Caller caller, String fiscalCode) {
            return List.of(new FieldChange("seats", "", "B157||" + District.XSS + "|||", null, ORIGIN, "system", WebHarness.NOW), new FieldChange("staff", "10", "12", ORIGIN, ORIGIN, "azienda",
                    WebHarness.NOW));
        }

        @Override
        public PutResult save(Caller caller, CompanyFile file) {
            companies.add(file);
            return PutResult.CHANGED;
        }
    }

    private static final class Competences implements PersonOffices {

        @Override
        public Optional<String> officeOf(Person person) {
            return Optional.of("cpi-brescia");
        }

        @Override
        public Optional<String> officeOn(String fiscalCode, LocalDate day) {
            return Optional.of("cpi-brescia");
        }

        @Override
        public List<Competence> history(Caller caller, String fiscalCode) {
            return List.of(new Competence(null, LocalDate.of(2020, 1, 1), LocalDate.of(2024, 12, 31), "DOMICILE"), new Competence("cpi-brescia", LocalDate.of(2025, 1, 1), null, "TRANSFER"));
        }
    }
}
