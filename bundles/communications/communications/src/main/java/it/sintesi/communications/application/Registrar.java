package it.sintesi.communications.application;

import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.State;
import it.sintesi.communications.domain.Entry;
import it.sintesi.communications.domain.RelationBook;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.persistence.CommunicationStore;
import it.sintesi.communications.persistence.FindingStore;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.event.EventOutbox;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Registers a batch of checked messages in one transaction: all of it becomes durable, or nothing. */
final class Registrar {

    /** Area and action names under which acts and audit rows are found. */
    static final String AREA = "communications";
    private static final String ACTION = "communications.send";

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Acts acts;
    private final EventOutbox outbox;
    private final AuditTrail audit;
    private final Ids ids;
    private final Recheck recheck;
    private final RelationKeeper relations;
    private final Triage triage = new Triage();
    private final CommunicationStore store = new CommunicationStore();
    private final FindingStore findings = new FindingStore();

    Registrar(KernelServices kernel, Recheck recheck, RelationKeeper relations) {
        this.dataSource = kernel.dataSource();
        this.transactions = kernel.transactions();
        this.acts = kernel.acts();
        this.outbox = kernel.outbox();
        this.audit = kernel.audit();
        this.ids = kernel.ids();
        this.recheck = recheck;
        this.relations = relations;
    }

    /** Results in the order of the batch; throws when nothing was registered or when it is not known whether it was. */
    List<Result> register(List<Prepared> batch) {
        return transactions.requiresNew(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return register(connection, batch);
            }
        });
    }

    private List<Result> register(Connection connection, List<Prepared> batch) throws SQLException {
        store.takeTurn(connection);
        List<Triage.Verdict> verdicts = triage.judge(connection, batch);
        Map<Integer, Prepared> accepted = new LinkedHashMap<>();
        Result[] results = new Result[batch.size()];
        for (int i = 0; i < batch.size(); i++) {
            if (verdicts.get(i).fresh()) {
                Prepared checked = recheck.check(connection, batch.get(i));
                if (checked.refused()) {
                    results[i] = Result.of(new IntakeOutcome(null, checked.rejections(), false));
                } else {
                    accepted.put(i, checked);
                }
            }
        }
        if (!accepted.isEmpty()) {
            write(connection, accepted, results);
        }
        for (int i = 0; i < results.length; i++) {
            Triage.Verdict verdict = verdicts.get(i);
            if (verdict.conflict() != null) {
                results[i] = Result.failed(verdict.conflict());
            } else if (verdict.receipt() != null) {
                results[i] = repeated(verdict.receipt());
            } else if (verdict.sameAs() >= 0) {
                Result first = results[verdict.sameAs()];
                results[i] = first.outcome().receipt() == null ? first : repeated(first.outcome().receipt());
            }
        }
        return List.of(results);
    }

    private static Result repeated(Receipt receipt) {
        return Result.of(new IntakeOutcome(receipt, receipt.warnings(), true));
    }

    private void write(Connection connection, Map<Integer, Prepared> accepted, Result[] results) throws SQLException {
        List<Prepared> list = List.copyOf(accepted.values());
        List<Act> registered = acts.append(list.stream().map(Registrar::draft).toList());
        List<Entry> entries = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            entries.add(entry(list.get(i), registered.get(i)));
        }
        store.insert(connection, entries);
        markReplaced(connection, list, entries);
        RelationBook book = relations.apply(connection, list.stream().map(Prepared::form).toList(), entries);
        Instant now = registered.get(0).certifiedAt();
        findings.add(connection, book.findings(), now);
        findings.settle(connection, book.settled(), now);
        outbox.publish(entries.stream().map(e -> EventPayload.of(ids.next(), e)).toList());
        List<AuditEntry> rows = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            Receipt r = entries.get(i).receipt();
            rows.add(AuditEntry.ok(list.get(i).caller(), ACTION, "communication", r.code(), r.worker(), "Invio di comunicazione obbligatoria"));
        }
        audit.record(rows);
        int next = 0;
        for (Integer index : accepted.keySet()) {
            Receipt receipt = entries.get(next++).receipt();
            results[index] = Result.of(new IntakeOutcome(receipt, receipt.warnings(), false));
        }
    }

    private void markReplaced(Connection connection, List<Prepared> list, List<Entry> entries) throws SQLException {
        Map<String, String> rectified = new LinkedHashMap<>();
        Map<String, String> cancelled = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Prepared p = list.get(i);
            if (p.replaces() && p.form().sending().hasPreviousCode()) {
                boolean cancels = p.form().communicationKind() == CommunicationKind.CANCELLATION;
                (cancels ? cancelled : rectified).put(p.form().sending().previousCode(), entries.get(i).receipt().code());
            }
        }
        store.markReplaced(connection, State.RECTIFIED, rectified);
        store.markReplaced(connection, State.CANCELLED, cancelled);
    }

    private static ActDraft draft(Prepared p) {
        return new ActDraft(AREA, p.form().kind().name(), p.form().employerCode(), p.digest(), p.previous() == null ? null : p.previous().protocol());
    }

    private static Entry entry(Prepared p, Act act) {
        String code = p.notified() ? p.form().sending().code() : Codes.code(act);
        List<Rejection> warnings = p.rejections();
        String corrects = p.form().sending().hasPreviousCode() ? p.form().sending().previousCode() : null;
        Receipt bare = new Receipt(code, act.protocol(), act.certifiedAt(), p.digest(), p.form().kind(), p.facts().event(), p.form().employerCode(), p.facts().worker(),
                p.form().eventDate(), p.due().day(), p.due().daysLate(), corrects, p.caller().account(), p.mandate(), warnings, null);
        Receipt receipt = new Receipt(bare.code(), bare.protocol(), bare.certifiedAt(), bare.digest(), bare.form(), bare.event(), bare.employer(), bare.worker(),
                bare.eventDate(), bare.dueDate(), bare.daysLate(), bare.corrects(), bare.sender(), bare.mandate(), warnings, ReceiptXml.of(bare));
        return new Entry(Codes.seq(act), receipt, p.messageKey(), p.submission().messageId(), p.facts(), p.form().communicationCode(), p.office(), p.submission().channel(), p.rules(),
                p.due().rule(), Entry.manyWorkers(p.form()), p.packed().bytes(), p.packed().size());
    }
}
