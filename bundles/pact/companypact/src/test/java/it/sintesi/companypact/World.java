package it.sintesi.companypact;

import it.sintesi.companypact.application.Kernel;
import it.sintesi.companypact.application.PactCases;
import it.sintesi.companypact.application.RequestPact;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Service;
import it.sintesi.kernel.KernelServices;
import it.sintesi.kernel.KernelSettings;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.documents.AccessiblePdf;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PutResult;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import it.sintesi.rules.national.NationalSensitiveText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.transaction.TransactionSynchronizationRegistry;

/** The area on a real database and the real kernel, with two companies, a consultant of one, and operators of two offices. */
final class World implements AutoCloseable, Companies, Offices {

    static final String OFFICINE = "99000010175", ALTRA = "99000020174", CANARY = "CANARINO", XSS = "<script>alert(1)</script>";
    static final Caller EMPLOYER = new Caller("officine", "Olivia Titolare", Set.of(Role.EMPLOYER), null, OFFICINE, null);
    static final Caller STRANGER = new Caller("altra", "Ugo Altrove", Set.of(Role.EMPLOYER), null, ALTRA, null);
    static final Caller CONSULTANT = new Caller("studio", "Carla Consulente", Set.of(Role.INTERMEDIARY), null, "CMPSRG60A31C408X", null);
    static final Caller OPERATOR = new Caller("operatore", "Olga Operatrice", Set.of(Role.OPERATOR), "cpi-breno", null, null);
    static final Caller OTHER_OFFICE = new Caller("operatore2", "Ugo Altrove", Set.of(Role.OPERATOR), "cpi-brescia", null, null);
    static final Caller CITIZEN = new Caller("anna", "Anna Rossi", Set.of(Role.CITIZEN), null, "RSSNNA85A41B157X", null);

    final KernelServices services;
    final Kernel kernel;
    final PactCases cases;
    final List<Notification> sent = new ArrayList<>();
    private final TestDatabase database;
    private final Neighbours others;
    private Duration ahead = Duration.ZERO;

    World(TestDatabase database) {
        this.database = database;
        MandateDirectory mandates = (intermediary, company, day) -> OFFICINE.equals(company) ? Optional.of("m-1") : Optional.empty();
        services = new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(), KernelSettings.defaults(true),
                List.of(mandates));
        services.accounts().create(new Accounts.NewAccount("officine", "Olivia Titolare", "o@example.org", EMPLOYER.roles(), null, OFFICINE, "prova lunga e segreta 1".toCharArray(), false));
        CertifiedClock clock = () -> services.clock().now().plus(ahead);
        kernel = new Kernel(database.transactions(), clock, services.ids(), services.acts(), services.audit(), services.authorisation(), services.accounts());
        others = new Neighbours(rules(), this, this, new AccessiblePdf(), notifications());
        cases = new PactCases(kernel, database.dataSource(), others);
    }

    CompanyPactModule module() {
        return new CompanyPactModule(kernel, database.dataSource(), others);
    }

    void later(Duration time) {
        ahead = ahead.plus(time);
    }

    LocalDate today() {
        return kernel.clock().today();
    }

    static RequestPact.Form form(String company) {
        return new RequestPact.Form(UUID.randomUUID().toString(), company, "Titolare Olivia", "RSSNNA85A41B157X", Service.SELECTION, "Un saldatore " + XSS, "cpi-breno");
    }

    /** Asked for by the company, written by the office, up for signature. */
    CompanyPact proposed() {
        CompanyPact p = cases.request().ask(EMPLOYER, form(OFFICINE));
        p = cases.work().move(OPERATOR, p.id(), p.revision(), Event.TAKE, "");
        p = cases.work().write(OPERATOR, p.id(), p.revision(), new CompanyPact.Text("Un saldatore entro tre mesi", "Preseleziona cinque persone", "Incontra chi è segnalato", ""));
        return cases.work().move(OPERATOR, p.id(), p.revision(), Event.PROPOSE, "");
    }

    /** Signed by both: the office with its account, the company with a code. */
    CompanyPact signed() {
        CompanyPact p = proposed();
        p = cases.sign().office(OPERATOR, p.id(), p.revision());
        p = cases.sign().askCode(EMPLOYER, p.id(), p.revision());
        return cases.sign().company(EMPLOYER, p.id(), p.revision(), code());
    }

    /** The code that was sent last. */
    String code() {
        return sent.stream().filter(n -> n.template().equals("companypact.code")).reduce((first, second) -> second).orElseThrow().values().get("code");
    }

    @Override
    public Optional<Company> find(Caller caller, String code) {
        return List.of(OFFICINE, ALTRA).contains(code)
                ? Optional.of(new Company(code, (code.equals(ALTRA) ? CANARY : "Officine ") + XSS, null, null, null, false, null, null, List.of(), Map.of())) : Optional.empty();
    }

    @Override
    public Page<Company> search(Caller caller, String text, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult save(Caller caller, Company company) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PutResult learn(Caller caller, Company facts, Origin origin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Office> all() {
        return List.of(new Office("cpi-breno", "Centro per l'impiego di Breno", OfficeKind.EMPLOYMENT_CENTRE, new Address("B149", "25043", "Via Aldo Moro"), "Breno", "0303748391", "b@example.org",
                null, List.of(), List.of()));
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return Optional.empty();
    }

    private static RuleRegistry rules() {
        Rule rule = new NationalSensitiveText();
        return new RuleRegistry() {
            @Override
            public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
                return Optional.of(rule).filter(kind::isInstance).map(kind::cast).orElseThrow(() -> ServiceException.unavailable("Nessuna regola " + id, 0));
            }

            @Override
            public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<RuleInfo> all() {
                throw new UnsupportedOperationException();
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

    @Override
    public void close() {
        services.close();
    }
}
