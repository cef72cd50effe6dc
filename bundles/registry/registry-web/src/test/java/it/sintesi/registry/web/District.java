package it.sintesi.registry.web;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.Workforce;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateFile;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates.NewMandate;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.api.Seat;
import it.sintesi.web.WebHarness;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A company, its consultant and the services behind the pages, in memory; names try to break out of the page. */
final class District implements Companies, Workforce, Authorisation {

    static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    static final String COMPANY = "01234567890";
    static final String STUDIO = "CMPSRG60A31C408X";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Caller OWNER = new Caller("officine", "Officine", Set.of(Role.EMPLOYER), null, COMPANY, null);
    static final Caller CONSULTANT = new Caller("studio", "Studio", Set.of(Role.INTERMEDIARY), null, STUDIO, null);
    static final Caller CITIZEN = new Caller("cittadino", "Cittadino", Set.of(Role.CITIZEN), null, "RSSMRA80A41B157X", null);

    final FakeDesk desk = new FakeDesk();
    final List<Company> saved = new ArrayList<>();
    boolean communicating = true;
    Criteria asked;
    private final boolean full;
    final FakeFiles files;

    District(boolean full) {
        this.full = full;
        this.files = new FakeFiles(this, full);
        if (full) {
            desk.grant(OWNER, new NewMandate(COMPANY, STUDIO, IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.ALL), LocalDate.of(2026, 1, 1), null, XSS), null);
            desk.grant(OWNER, new NewMandate(COMPANY, STUDIO, IntermediaryKind.AGENCY, Set.of(MandateScope.VACANCIES), LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), XSS),
                    new MandateDocument.Upload(XSS, new byte[3]));
            desk.request(CONSULTANT, new MandateDesk.NewRequest(COMPANY, IntermediaryKind.OTHER, Set.of(MandateScope.VACANCIES), TODAY, null, XSS),
                    new MandateDocument.Upload(XSS, new byte[3]));
        }
    }

    RegistryArea area() {
        return new RegistryArea(this, desk, new Communications(live(new ArchiveStub()), live(this)), this, lists(), () -> WebHarness.NOW, files.services(this, lists()));
    }

    private <T> Iterable<T> live(T service) {
        return () -> (communicating ? List.of(service) : List.<T>of()).iterator();
    }

    private CodeLists lists() {
        return new CodeLists() {
            @Override
            public CodeList get(String name) {
                return new CodeList() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public Optional<CodeEntry> find(String code, LocalDate day) {
                        return "B157".equals(code) ? Optional.of(new CodeEntry(code, "Brescia", null, null, Map.of())) : Optional.empty();
                    }

                    @Override
                    public Collection<CodeEntry> entries() {
                        return List.of();
                    }

                    @Override
                    public boolean partial() {
                        return false;
                    }
                };
            }

            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public ImportReport importCsv(String name, Reader csv, String source) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** Companies act for themselves, the consultant under a mandate, operators everywhere. */
    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        boolean own = subject.companyCode() != null && subject.companyCode().equals(caller.subjectCode()) && caller.has(Role.EMPLOYER);
        boolean mandate = caller.has(Role.INTERMEDIARY) && permission != Permission.REGISTRY_WRITE
                && desk.files.values().stream().anyMatch(f -> f.mandate().companyCode().equals(subject.companyCode()) && f.standing(TODAY) == MandateFile.Standing.VALID);
        boolean elsewhere = subject.office() != null && caller.office() != null && !subject.office().equals(caller.office());
        boolean allowed = !elsewhere && (own || mandate || caller.isStaff() && permission != Permission.COMMUNICATION_SEND);
        return new Decision(allowed, allowed ? "" : "L'azienda non è quella dell'utente", null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (!decision.allowed()) {
            throw ServiceException.forbidden(decision.reason());
        }
        return decision;
    }

    @Override
    public Optional<Company> find(Caller caller, String code) {
        require(caller, Permission.REGISTRY_READ, Subject.company(code));
        if (!saved.isEmpty()) {
            return Optional.of(saved.get(saved.size() - 1));
        }
        Origin origin = new Origin("UNILAV " + XSS, WebHarness.NOW);
        return !full ? Optional.empty() : Optional.of(new Company(code, XSS, CompanyKind.PRIVATE, new Address("B157", "25121", XSS), "25.62.00", false,
                new Contacts("030000001", "hr@example.org", null), "0042", List.of(new Seat(new Address("B157", null, XSS), Contacts.NONE)),
                Map.of("name", origin, "contacts", origin, "seats", origin)));
    }

    @Override
    public Page<Company> search(Caller caller, String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult save(Caller caller, Company company) {
        require(caller, Permission.REGISTRY_WRITE, Subject.company(company.fiscalCode()));
        if ("errato@x".equals(company.contacts().email())) {
            throw ServiceException.rejected(it.sintesi.kernel.api.Rejection.error("AN-009", "contacts.email", "L'indirizzo non è valido.", "Correggere."));
        }
        saved.add(company);
        return PutResult.CHANGED;
    }

    @Override
    public PutResult learn(Caller caller, Company facts, Origin origin) {
        throw new UnsupportedOperationException();
    }

    private static Employed person(String relation, LocalDate expectedEnd, boolean provisional) {
        return new Employed(relation, "RSSMRA80A41B157X", XSS, LocalDate.of(2026, 1, 7), expectedEnd, null, "A.02.00", "F", null, "5.1.2.2.0", "0042", "B157", provisional,
                relation.equals("rel-3"), "1000012600000001");
    }

    @Override
    public Page<Employed> employed(Caller caller, String employer, Criteria criteria, PageRequest page) {
        require(caller, Permission.COMMUNICATION_READ, Subject.company(employer));
        asked = criteria;
        List<Employed> all = full ? List.of(person("rel-1", LocalDate.of(2026, 12, 1), false), person("rel-2", null, true)) : List.of();
        return new Page<>(all, full ? 60 : 0, page.number(), page.size());
    }

    @Override
    public void stream(Caller caller, String employer, Criteria criteria, Consumer<Employed> sink) {
        employed(caller, employer, criteria, PageRequest.first()).items().forEach(sink);
    }

    @Override
    public Page<Deadline> deadlines(Caller caller, String employer, int days, PageRequest page) {
        require(caller, Permission.COMMUNICATION_READ, Subject.company(employer));
        List<Deadline> all = !full ? List.of() : List.of(
                new Deadline(DeadlineKind.URGENCY, person("rel-2", null, true), LocalDate.of(2026, 11, 15), LocalDate.of(2026, 11, 20)),
                new Deadline(DeadlineKind.PASSED, person("rel-3", LocalDate.of(2026, 11, 20), false), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 26)),
                new Deadline(DeadlineKind.TERM, person("rel-1", LocalDate.of(2026, 12, 1), false), LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 7)));
        return new Page<>(all, all.size(), 0, 25);
    }

    private final class ArchiveStub implements Archive {

        @Override
        public Page<CommunicationRow> search(Caller caller, CommunicationCriteria criteria, PageRequest page) {
            List<CommunicationRow> rows = !full ? List.of() : List.of(new CommunicationRow("1000012600000001", "2026/0000001", WebHarness.NOW, FormKind.UNILAV, EventKind.HIRING, "01",
                    State.VALID, COMPANY, XSS, "RSSMRA80A41B157X", XSS, TODAY, TODAY, 2, null, Channel.WEB, null, null));
            return new Page<>(rows, rows.size(), 0, 25);
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
            throw new UnsupportedOperationException();
        }

        @Override
        public Today today(Caller caller) {
            throw new UnsupportedOperationException();
        }
    }
}
