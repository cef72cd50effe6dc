package it.sintesi.communications.forms;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Extension;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Termination;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.forms.draft.DraftAccess;
import it.sintesi.communications.forms.draft.DraftStore;
import it.sintesi.communications.forms.draft.Drafts;
import it.sintesi.communications.forms.draft.ReceiptMail;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Companies;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.CompanyKind;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.Mandate;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.api.Mandates;
import it.sintesi.registry.api.Seat;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A small province: the real drafts on a database, the real checks, and an archive in memory that answers a repeated message with its first receipt. */
final class Province implements Intake, Archive, Authorisation {

    static final String OFFICINE = "99000010175";
    static final String STUDIO = "CMPSRG60A31C408X";
    static final Caller EMPLOYER = new Caller("officine", "Officine Esempio Srl", Set.of(Role.EMPLOYER), null, OFFICINE, "127.0.0.1");
    static final Caller CONSULTANT = new Caller("studio", "Studio Esempio", Set.of(Role.INTERMEDIARY), null, STUDIO, "127.0.0.1");
    static final Caller STRANGER = new Caller("altra", "Altra Srl", Set.of(Role.EMPLOYER), null, "99000020174", "127.0.0.1");
    static final Caller CITIZEN = new Caller("cittadino", "Luca Esempi", Set.of(Role.CITIZEN), null, "SMPLCU90C15B157W", "127.0.0.1");

    final List<AuditEntry> trail = new ArrayList<>();
    final List<Notification> mail = new ArrayList<>();
    final Map<String, Stored> archive = new LinkedHashMap<>();
    final DraftStore store;
    boolean suspended;
    boolean mandateRevoked;
    boolean mailStopped;
    Runnable afterSubmit = () -> { };
    private final Map<String, Receipt> byMessage = new LinkedHashMap<>();
    private final TestDatabase database;
    private Instant now = Rules.NOW;

    /** A communication of the archive. */
    record Stored(Receipt receipt, byte[] message, Form form) {
    }

    Province(TestDatabase database) {
        this.database = database;
        this.store = new DraftStore(database.dataSource());
    }

    FormsArea area() {
        DraftAccess access = new DraftAccess(this, fake(AuditTrail.class, (self, method, args) -> {
            trail.addAll(args[0] instanceof List<?> list ? list.stream().map(AuditEntry.class::cast).toList() : List.of((AuditEntry) args[0]));
            return null;
        }));
        Drafts drafts = new Drafts(store, access, database.transactions(), this::tick, UUID::randomUUID, 90);
        ReceiptMail receipts = new ReceiptMail(fake(Notifications.class, (self, method, args) -> {
            if (mailStopped) {
                throw new org.osgi.service.blueprint.container.ServiceUnavailableException("stopped", "(objectClass=Notifications)");
            }
            mail.add((Notification) args[0]);
            return "m-" + mail.size();
        }));
        return FormsRoom.area(drafts, store, access, receipts, new FormsServices(this, this, relations(), companies(), mandates(), accounts(), Rules.LISTS,
                database.transactions(), this::tick));
    }

    /** The certified clock never stands still. */
    private synchronized Instant tick() {
        now = now.plusSeconds(1);
        return now;
    }

    @SuppressWarnings("unchecked")
    private static <T> T fake(Class<T> type, InvocationHandler answers) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers);
    }

    private static Accounts accounts() {
        return fake(Accounts.class, (self, method, args) -> Optional.of(new Account((String) args[0], "", Set.of(), null, null, args[0] + "@example.org", true, false, null, null, null, false)));
    }

    private static Companies companies() {
        Company officine = new Company(OFFICINE, "Officine Esempio Srl", CompanyKind.PRIVATE, new Address("B157", "25121", "Via dei Prati 1"), "25.62.00", false,
                new Contacts("030000001", "hr@example.org", null), "1810", List.of(new Seat(new Address("D918", "25063", "Via del Maglio 8"), Contacts.NONE),
                new Seat(new Address("D284", "25015", "Viale del Porto 7"), new Contacts("030000004", null, null))), Map.of());
        return fake(Companies.class, (self, method, args) -> OFFICINE.equals(args[1]) ? Optional.of(officine) : Optional.empty());
    }

    private Mandates mandates() {
        Mandate mandate = new Mandate("delega-7", OFFICINE, STUDIO, IntermediaryKind.LABOUR_CONSULTANT, Set.of(MandateScope.COMMUNICATIONS), LocalDate.of(2026, 1, 1), null,
                "prot. 12/2026", "officine", Rules.NOW, null, null);
        return fake(Mandates.class, (self, method, args) -> new Page<>(STUDIO.equals(args[1]) && !mandateRevoked ? List.of(mandate) : List.of(), 1, 0, 500));
    }

    private Relations relations() {
        return fake(Relations.class, (self, method, args) -> {
            List<Relation> all = archive.values().stream().filter(stored -> stored.form() instanceof UniLav lav && lav.event().element().equals("InizioRapporto")).map(this::relation).toList();
            return method.getName().equals("relation") ? all.stream().filter(relation -> relation.id().equals(args[1])).findFirst().orElseThrow()
                    : new Page<>(all, all.size(), 0, 500);
        });
    }

    private Relation relation(Stored hiring) {
        String last = archive.values().stream().filter(stored -> stored.receipt().worker() != null && stored.receipt().worker().equals(hiring.receipt().worker()))
                .reduce((first, second) -> second).orElseThrow().receipt().code();
        UniLav form = (UniLav) hiring.form();
        return new Relation("rel-" + form.workerCode(), OFFICINE, "Officine Esempio Srl", form.workerCode(), form.worker().person().surname() + " " + form.worker().person().name(),
                form.contract().start(), form.contract().end(), null, null, form.contract().kind(), "P", 24, form.contract().occupation(), form.contract().agreement(), "D918",
                false, last, List.of(), false, List.of());
    }

    @Override
    public IntakeOutcome check(Caller caller, Submission submission) {
        if (suspended) {
            throw ServiceException.unavailable("L'accettazione è sospesa.", 5);
        }
        require(caller, Permission.COMMUNICATION_SEND, Subject.company(FormReader.read(submission.content()).form().employerCode()));
        return new IntakeOutcome(null, judge(submission), false);
    }

    private List<Rejection> judge(Submission submission) {
        Map<String, PreviousCommunication> previous = new LinkedHashMap<>();
        archive.forEach((code, stored) -> previous.put(code, new PreviousCommunication(code, stored.form(), stored.receipt().event(), State.VALID, true, false, LocalDate.of(2026, 12, 31))));
        return Rules.judge(submission.content(), previous, null);
    }

    @Override
    public synchronized IntakeOutcome submit(Caller caller, Submission submission) {
        Decision decision = require(caller, Permission.COMMUNICATION_SEND, Subject.company(FormReader.read(submission.content()).form().employerCode()));
        String key = caller.account() + submission.messageId();
        if (byMessage.containsKey(key)) {
            Receipt known = byMessage.get(key);
            if (!java.util.Arrays.equals(archive.get(known.code()).message(), submission.content())) {
                throw ServiceException.conflict(Rejection.error("CO-005", "messageId", "Con lo stesso identificativo c'è già un contenuto diverso.", ""));
            }
            return new IntakeOutcome(known, List.of(), true);
        }
        List<Rejection> rejections = judge(submission);
        if (rejections.stream().anyMatch(Rejection::refuses)) {
            return new IntakeOutcome(null, rejections, false);
        }
        Form form = FormReader.read(submission.content()).form();
        String code = "10260000000000%02d".formatted(archive.size() + 1);
        Receipt receipt = new Receipt(code, "2026/00000%02d".formatted(archive.size() + 1), now, "ab".repeat(32), form.kind(), event(form), form.employerCode(),
                form.workerCodes().isEmpty() ? null : form.workerCodes().get(0), form.eventDate(), LocalDate.of(2026, 12, 1), 0, form.sending().previousCode(), caller.account(),
                decision.mandateId(), rejections, "<Ricevuta/>".getBytes(StandardCharsets.UTF_8));
        archive.put(code, new Stored(receipt, submission.content(), form));
        byMessage.put(key, receipt);
        afterSubmit.run();
        return new IntakeOutcome(receipt, rejections, false);
    }

    @Override
    public java.util.concurrent.CompletionStage<IntakeOutcome> submitAsync(Caller caller, Submission submission) {
        throw new UnsupportedOperationException();
    }

    /** Puts a communication into the archive as if it had been sent before. */
    String archived(String document) {
        return submit(EMPLOYER, new Submission(Channel.REST, null, "prima-" + archive.size(), document.getBytes(StandardCharsets.UTF_8))).receipt().code();
    }

    private static EventKind event(Form form) {
        if (form instanceof UniLav lav) {
            return lav.event() instanceof Extension ? EventKind.EXTENSION : lav.event() instanceof Transformation ? EventKind.TRANSFORMATION
                    : lav.event() instanceof Termination ? EventKind.TERMINATION : EventKind.HIRING;
        }
        return form instanceof UniUrg ? EventKind.URGENCY : EventKind.TRANSFER;
    }

    @Override
    public Page<CommunicationRow> search(Caller caller, CommunicationCriteria criteria, PageRequest page) {
        List<CommunicationRow> rows = archive.values().stream().filter(stored -> stored.receipt().form() == criteria.form()
                && (criteria.event() == null || criteria.event() == stored.receipt().event()) && (criteria.worker() == null || criteria.worker().equals(stored.receipt().worker())))
                .map(Province::row).toList();
        return new Page<>(rows.isEmpty() ? List.of() : List.of(rows.get(rows.size() - 1)), rows.size(), 0, 1);
    }

    private static CommunicationRow row(Stored stored) {
        Receipt r = stored.receipt();
        return new CommunicationRow(r.code(), r.protocol(), r.certifiedAt(), r.form(), r.event(), stored.form().communicationCode(), State.VALID, r.employer(), "Officine Esempio Srl",
                r.worker(), r.worker(), r.eventDate(), r.dueDate(), r.daysLate(), "cpi-brescia", Channel.WEB, r.corrects(), null);
    }

    @Override
    public CommunicationDetail detail(Caller caller, String code) {
        Stored stored = archive.get(code);
        if (stored == null || caller.equals(STRANGER)) {
            throw ServiceException.notFound("La comunicazione indicata non esiste.");
        }
        return new CommunicationDetail(row(stored), stored.receipt(), stored.message(), List.of(), List.of(), stored.receipt().worker() == null ? List.of()
                : List.of("rel-" + stored.receipt().worker()));
    }

    @Override
    public byte[] receiptPdf(Caller caller, String code) {
        return ("%PDF " + code).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void stream(Caller caller, CommunicationCriteria criteria, Consumer<CommunicationRow> sink) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Today today(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        boolean own = OFFICINE.equals(subject.companyCode()) && caller.equals(EMPLOYER) || caller.equals(STRANGER) && caller.subjectCode().equals(subject.companyCode());
        boolean mandate = OFFICINE.equals(subject.companyCode()) && caller.equals(CONSULTANT) && !mandateRevoked;
        return new Decision(own || mandate, own || mandate ? "" : "Manca una delega valida oggi. Rivolgetevi all'azienda.", mandate ? "delega-7" : null);
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (!decision.allowed()) {
            throw ServiceException.forbidden(decision.reason());
        }
        return decision;
    }
}
