package it.sintesi.communications.endpoints.rest;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.CommunicationDetail;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.cxf.Problem;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;

/** What the REST answers look like. Instants are ISO 8601 with the Italian offset, dates ISO; names of codes are the stable ones of the API. */
final class Views {
    private Views() {
    }

    /** The receipt in JSON. */
    record ReceiptView(String code, String protocol, String certifiedAt, String digest, String form, String event, String employer, String worker,
                       String eventDate, String dueDate, int daysLate, String corrects, String sender, String mandate, boolean repeated,
                       List<Problem.Entry> warnings) {
        static ReceiptView of(Receipt receipt, List<Rejection> warnings, boolean repeated) {
            return new ReceiptView(receipt.code(), receipt.protocol(), instant(receipt.certifiedAt()), receipt.digest(), receipt.form().name(),
                    receipt.event().name(), receipt.employer(), receipt.worker(), text(receipt.eventDate()), text(receipt.dueDate()), receipt.daysLate(),
                    receipt.corrects(), receipt.sender(), receipt.mandate(), repeated, entries(warnings));
        }
    }

    /** Outcome of a check without registration. */
    record CheckView(boolean accepted, List<Problem.Entry> errors, List<Problem.Entry> warnings) {
        static CheckView of(List<Rejection> rejections) {
            return new CheckView(rejections.stream().noneMatch(Rejection::refuses), entries(rejections.stream().filter(Rejection::refuses).toList()),
                    entries(rejections.stream().filter(r -> !r.refuses()).toList()));
        }
    }

    /** A line of the archive. */
    record RowView(String code, String protocol, String certifiedAt, String form, String event, String communicationKind, String state, String employer,
                   String employerName, String worker, String workerName, String eventDate, String dueDate, int daysLate, String office, String channel) {
        static RowView of(CommunicationRow row) {
            return new RowView(row.code(), row.protocol(), instant(row.certifiedAt()), row.form().name(), row.event().name(), row.communicationKind(),
                    row.state().name(), row.employer(), row.employerName(), row.worker(), row.workerName(), text(row.eventDate()), text(row.dueDate()),
                    row.daysLate(), row.office(), row.channel().name());
        }
    }

    /** One act of a chain. */
    record ActView(String protocol, String certifiedAt, String hash, String previousHash) {
        static ActView of(Act act) {
            return new ActView(act.protocol(), instant(act.certifiedAt()), act.hash(), act.previousHash());
        }
    }

    /** All that is known of a communication. */
    record DetailView(RowView communication, ReceiptView receipt, List<ActView> acts, List<RowView> chain, List<String> relations) {
        static DetailView of(CommunicationDetail detail) {
            return new DetailView(RowView.of(detail.row()), ReceiptView.of(detail.receipt(), detail.receipt().warnings(), false),
                    detail.chain().stream().map(ActView::of).toList(), detail.chainRows().stream().map(RowView::of).toList(), detail.relations());
        }
    }

    /** A page of a list. */
    record PageView<T>(List<T> items, long total, int page, int size, int pages) {
        static <S, T> PageView<T> of(Page<S> page, Function<S, T> view) {
            return new PageView<>(page.items().stream().map(view).toList(), page.total(), page.number(), page.size(), page.pages());
        }
    }

    /** A bulk upload and how far it is. */
    record UploadView(String id, String fileName, String receivedAt, boolean checkOnly, String state, int total, int done, int accepted, int refused,
                      String protocol, String problem) {
        static UploadView of(BulkUploads.Upload upload) {
            return new UploadView(upload.id(), upload.fileName(), instant(upload.receivedAt()), upload.checkOnly(), upload.state().name(), upload.total(),
                    upload.done(), upload.accepted(), upload.refused(), upload.protocol(), upload.problem());
        }
    }

    /** The result of one communication of an upload. */
    record ItemView(int number, String entry, String code, List<Problem.Entry> errors) {
        static ItemView of(BulkUploads.Item item) {
            return new ItemView(item.number(), item.entry(), item.code(), entries(item.rejections()));
        }
    }

    /** A rule of the catalogue; {@code field} holds the paths in one text, {@code fields} one by one. */
    record RuleView(String id, String severity, String form, String field, List<String> fields, String law, String message, String mend) {
        static RuleView of(RuleDescription rule) {
            return new RuleView(rule.id(), rule.severity().name(), rule.form().name(), String.join(", ", rule.fields()), rule.fields(), rule.law(), rule.message(), rule.mend());
        }
    }

    /** A list that is not paged. */
    record ListView<T>(List<T> items, int total) {
        static <T> ListView<T> of(List<T> items) {
            return new ListView<>(items, items.size());
        }
    }

    /** One step of a relation. */
    record StepView(String code, String event, String day, String summary) {
        static StepView of(Relation.Step step) {
            return new StepView(step.code(), step.event().name(), text(step.day()), step.summary());
        }
    }

    /** An employment relationship. */
    record RelationView(String id, String employer, String employerName, String worker, String workerName, String start, String expectedEnd, String end,
                        String endCause, String contract, String workingTime, Integer weeklyHours, String qualification, String collectiveAgreement,
                        String workplace, boolean provisional, String lastCode, List<StepView> history) {
        static RelationView of(Relation r) {
            return new RelationView(r.id(), r.employer(), r.employerName(), r.worker(), r.workerName(), text(r.start()), text(r.expectedEnd()),
                    text(r.end()), r.endCause(), r.contract(), r.workingTime(), r.weeklyHours(), r.qualification(), r.collectiveAgreement(), r.workplace(),
                    r.provisional(), r.lastCode(), r.history().stream().map(StepView::of).toList());
        }
    }

    /** Public answer to "did it arrive?": nothing about persons; the code only for who asked by it. */
    record StatusView(String code, String state, String certifiedAt) {
    }

    static String instant(Instant instant) {
        return instant == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(CertifiedClock.ZONE));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static List<Problem.Entry> entries(List<Rejection> rejections) {
        return rejections.stream().map(Problem.Entry::of).toList();
    }
}
