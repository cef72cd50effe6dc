package it.sintesi.communications.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Finding;
import it.sintesi.communications.api.Findings;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Refusal;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.FakeAuthorisation;
import it.sintesi.web.WebHarness;

/** The services of the communications in memory: empty, or full of names that try to break out of the page. */
final class Province {

    static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    static final String CODE = "1000012600000001";

    final List<String> done = new ArrayList<>();
    final PortalStubs portal = new PortalStubs();
    CommunicationCriteria asked;
    boolean unknown;
    private final boolean full;
    final List<CommunicationRow> rows;

    Province(boolean full) {
        this.full = full;
        this.rows = full ? new ArrayList<>(List.of(row(CODE, EventKind.HIRING, "01", State.VALID, XSS, 0), row("1000012600000002", EventKind.TERMINATION, "04", State.RECTIFIED, "Rossi Maria", 4))) : List.of();
    }

    CommunicationsArea area() {
        ArchiveStub archive = new ArchiveStub();
        RelationStub relations = new RelationStub();
        RelationFile file = new RelationFile(relations, portal, List.of(), new FewCodes());
        return new CommunicationsArea(new ArchivePages(archive, new OfficeStub()), new DetailPages(archive, relations, new OfficeStub(), new FakeAuthorisation(),
                new DeliveryLines(portal.deliveries()), file), new RelationPages(relations, archive, file), new FindingPages(new FindingStub()), new RefusalPages(this::refusals),
                new UploadPages(new UploadStub(), new FakeAuthorisation()), new RulePages(new RuleStub()), new PortalPages(archive, file),
                new OwnRelationPages(file, archive), new ArrivedPages(portal, () -> WebHarness.NOW),
                new ConsoleSources(archive, relations, new FindingStub(), () -> WebHarness.NOW));
    }

    private static CommunicationRow row(String code, EventKind event, String kind, State state, String worker, int late) {
        return new CommunicationRow(code, "2026/0000001", WebHarness.NOW, FormKind.UNILAV, event, kind, state, "01234567890", "=Officine & Figli " + XSS,
                "RSSMRA80A41B157X", worker, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 23), late, late > 0 ? null : "cpi-brescia", Channel.SOAP, "04".equals(kind) ? CODE : null, state == State.VALID ? null : "1000012600000003");
    }

    private <T> Page<T> page(List<T> items, PageRequest request) {
        return full ? new Page<>(items, 60, request.number(), request.size()) : new Page<>(List.of(), 0, 0, request.size());
    }

    private List<Rejection> rejections() {
        return unknown ? List.of(Rejection.error("XX-001", "", "Una regola nuova", "")) : List.of(new Rejection("UL-049", Severity.ERROR, "Lavoratore.codice-fiscale", "D.M. 30/10/2007", "Valore errato " + XSS, "Correggete il codice"),
                new Rejection("UL-101", Severity.WARNING, "", "", "Comunicazione tardiva", ""));
    }

    private Page<Refusal> refusals(Caller caller, String sender, LocalDate from, LocalDate to, PageRequest page) {
        return page(List.of(new Refusal("r1", WebHarness.NOW, XSS, Channel.REST, "UniLav", "ab".repeat(32), rejections())), page);
    }

    private final class ArchiveStub implements Archive {

        @Override
        public Page<CommunicationRow> search(Caller caller, CommunicationCriteria criteria, PageRequest page) {
            asked = criteria;
            return Province.this.page(rows, page);
        }

        @Override
        public void stream(Caller caller, CommunicationCriteria criteria, Consumer<CommunicationRow> sink) {
            asked = criteria;
            rows.forEach(sink);
        }

        @Override
        public CommunicationDetail detail(Caller caller, String code) {
            CommunicationRow row = rows.stream().filter(r -> r.code().equals(code)).findFirst().orElseThrow(() -> ServiceException.notFound("Comunicazione non trovata."));
            Receipt receipt = new Receipt(code, row.protocol(), row.certifiedAt(), "ab".repeat(32), row.form(), row.event(), row.employer(), row.worker(),
                    row.eventDate(), row.dueDate(), row.daysLate(), "1000012600000002", "studio.bianchi", "M-1", rejections(), "<Ricevuta/>".getBytes(StandardCharsets.UTF_8));
            byte[] message = ("<UniLav><Lavoratore nome=\"" + "&lt;script&gt;" + "\"/><!-- " + XSS + " --><a><b>testo</b></a></UniLav>").getBytes(StandardCharsets.UTF_8);
            return new CommunicationDetail(row, receipt, message, List.of(), rows, List.of("rel-1"));
        }

        @Override
        public byte[] receiptPdf(Caller caller, String code) {
            return "%PDF".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Today today(Caller caller) {
            return full ? new Today(1_234, 3, 5, 7) : new Today(0, 0, 0, 0);
        }
    }

    private final class RelationStub implements Relations {

        private final Relation relation = new Relation("rel-1", "01234567890", XSS, "RSSMRA80A41B157X", XSS, LocalDate.of(2026, 1, 7), LocalDate.of(2026, 12, 31),
                null, null, "A.02.00", "P", 20, "5.1.2.2.0", "0042", "B157", true, CODE, List.of(new Relation.Step(CODE, EventKind.HIRING, LocalDate.of(2026, 1, 7), XSS, List.of())),
                true, List.of(new Relation.Assignment("09876543210", XSS, LocalDate.of(2026, 1, 7), LocalDate.of(2026, 6, 30), null, "B157", "5.1.2.2.0")));

        @Override
        public Relation relation(Caller caller, String id) {
            return relation;
        }

        @Override
        public List<Relation> career(Caller caller, String workerCode) {
            return full ? List.of(relation) : List.of();
        }

        @Override
        public Page<Relation> ofEmployer(Caller caller, String employerCode, PageRequest page) {
            return Province.this.page(List.of(relation), page);
        }
    }

    private final class FindingStub implements Findings {

        @Override
        public Page<Finding> search(Caller caller, Finding.Kind kind, Finding.State state, PageRequest page) {
            return Province.this.page(List.of(
                    new Finding("f-1", Finding.Kind.END_WITHOUT_START, CODE, "rel-1", "01234567890", "RSSMRA80A41B157X", "cpi-brescia", XSS, List.of(), WebHarness.NOW, Finding.State.OPEN, "", null),
                    new Finding("f-2", Finding.Kind.EXPIRED_WITHOUT_EVENT, null, null, "01234567890", null, "cpi-brescia", "Termine scaduto", List.of(Phrase.of("TEST-FINDING", XSS)), WebHarness.NOW, Finding.State.CLOSED, XSS, "operatore")), page);
        }

        @Override
        public List<Finding> open(Caller caller, Set<Finding.Kind> kinds, int limit) {
            return search(caller, null, null, PageRequest.first()).items().stream().filter(f -> kinds.contains(f.kind())).toList();
        }

        @Override
        public long countOpen(Caller caller, Set<Finding.Kind> kinds) {
            return open(caller, kinds, 10).size();
        }

        @Override
        public Optional<Finding> find(Caller caller, String id) {
            return search(caller, null, null, PageRequest.first()).items().stream().filter(f -> f.id().equals(id)).findFirst();
        }

        @Override
        public List<Finding> about(Caller caller, Subject subject, int limit) {
            return search(caller, null, null, PageRequest.first()).items();
        }

        @Override
        public void close(Caller caller, String id, String note) {
            done.add("close " + id + " " + note);
        }
    }

    private final class UploadStub implements BulkUploads {

        private final Upload running = new Upload("u-1", XSS + ".zip", WebHarness.NOW, false, State.RUNNING, 100, 40, 35, 5, null, "");

        @Override
        public Upload upload(Caller caller, String fileName, InputStream content, boolean checkOnly) {
            done.add("upload " + fileName + " " + checkOnly);
            return running;
        }

        @Override
        public Upload correct(Caller caller, String earlierId, String fileName, InputStream content, boolean checkOnly) {
            done.add("correct " + earlierId + " " + fileName + " " + checkOnly);
            return running;
        }

        @Override
        public Links links(Caller caller, String id) {
            return "u-1".equals(id) ? new Links("u-2", List.of(), 3) : new Links(null, List.of("u-1"), 0);
        }

        @Override
        public Optional<Upload> find(Caller caller, String id) {
            return full ? Optional.of("u-2".equals(id) ? new Upload("u-2", "fatto.xml", WebHarness.NOW, true, State.FAILED, 2, 2, 1, 1, "2026/0000002", XSS) : running) : Optional.empty();
        }

        @Override
        public Page<Upload> list(Caller caller, PageRequest page) {
            return Province.this.page(List.of(running), page);
        }

        @Override
        public Page<Item> items(Caller caller, String id, boolean onlyRefused, PageRequest page) {
            Item wrong = new Item(2, "b.xml", null, rejections());
            return onlyRefused ? new Page<>(full ? List.of(wrong) : List.of(), full ? 1 : 0, page.number(), page.size())
                    : Province.this.page(List.of(new Item(1, XSS, CODE, List.of()), wrong), page);
        }

        @Override
        public void cancel(Caller caller, String id) {
            done.add("cancel " + id);
        }

        @Override
        public byte[] summaryPdf(Caller caller, String id) {
            return "%PDF".getBytes(StandardCharsets.UTF_8);
        }
    }

    private final class RuleStub implements RuleCatalogue {

        @Override
        public List<RuleDescription> rules() {
            return full ? List.of(new RuleDescription("UL-001", Severity.ERROR, FormKind.UNILAV, List.of("Datore.codice-fiscale"), "D.L. 510/1996, art. 9-bis", XSS, "Correggete"),
                    new RuleDescription("VD-003", Severity.WARNING, FormKind.VARDATORI, List.of(), "", "La data non è futura", "")) : List.of();
        }

        @Override
        public List<Rejection> check(Form form, RuleFacts facts, Set<String> badFields) {
            return List.of();
        }

        @Override
        public String version() {
            return "national@2026.1";
        }
    }

    private static final class OfficeStub implements Offices {

        private final Office brescia = new Office("cpi-brescia", "CPI Brescia", OfficeKind.EMPLOYMENT_CENTRE, new Address("B157", "25100", "via Cipro 3"),
                "Brescia", "030000000", "cpi@example.org", null, List.of(), List.of());

        @Override
        public List<Office> all() {
            return List.of(brescia);
        }

        @Override
        public Optional<Office> byId(String id) {
            return Optional.of(brescia);
        }

        @Override
        public Optional<Office> officeOf(String municipality) {
            return Optional.of(brescia);
        }
    }
}
