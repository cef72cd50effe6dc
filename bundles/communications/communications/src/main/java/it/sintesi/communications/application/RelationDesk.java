package it.sintesi.communications.application;

import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.RelationAction.Event;
import it.sintesi.communications.api.RelationActions;
import it.sintesi.communications.api.Relations;
import it.sintesi.communications.domain.ActionFacts;
import it.sintesi.communications.domain.ActionRules;
import it.sintesi.communications.domain.Previous;
import it.sintesi.communications.persistence.PreviousLookup;
import it.sintesi.communications.persistence.ReceiptLookup;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.DeadlineRule.EventKind;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what may be told next about a relation: the facts from the archive, the answers from the rules. */
final class RelationDesk implements RelationActions {

    private final Relations relations;
    private final ActionProbes probes;
    private final Checks checks;
    private final DueDates dueDates;
    private final KernelServices kernel;
    private final PreviousLookup previous = new PreviousLookup();
    private final ReceiptLookup receipts = new ReceiptLookup();

    RelationDesk(Relations relations, Checks checks, DueDates dueDates, KernelServices kernel) {
        this.relations = relations;
        this.probes = new ActionProbes(checks);
        this.checks = checks;
        this.dueDates = dueDates;
        this.kernel = kernel;
    }

    @Override
    public Possibilities possibilities(Caller caller, String relationId) {
        Relation relation = relations.relation(caller, relationId);
        Authorisation.Decision sending = kernel.authorisation().decide(caller, Permission.COMMUNICATION_SEND, Subject.company(relation.employer()));
        Previous last = on(connection -> previous.find(connection, relation.lastCode()))
                .orElseThrow(() -> new IllegalStateException("Relation " + relationId + " stands on a communication that is not in the archive"));
        LocalDate today = kernel.clock().today();
        LocalDate limit = dueDates.correctionLimit(last.form());
        ActionFacts facts = new ActionFacts(relation, last.form().kind(), last.event(), today, probes.refusals(relation, last, kernel.clock().now()), due(relation, last),
                limit.equals(LocalDate.MIN) ? null : limit, checks::describe);
        return new Possibilities(sending.allowed(), sending.allowed() ? "" : sending.reason(), ActionRules.decide(facts));
    }

    /** Terms of law: for an extension it runs from the end that is moved. */
    private Map<Event, LocalDate> due(Relation relation, Previous last) {
        Map<Event, LocalDate> due = new EnumMap<>(Event.class);
        if (relation.provisional()) {
            due.put(Event.COMPLETION, dueDates.lastDay(EventKind.URGENCY_COMPLETION, last.form(), relation.start()));
        }
        if (relation.expectedEnd() != null) {
            due.put(Event.EXTENSION, dueDates.lastDay(EventKind.EXTENSION, last.form(), relation.expectedEnd().plusDays(1)));
        }
        return due;
    }

    @Override
    public List<Sending> sendings(Caller caller, String relationId) {
        List<String> codes = relations.relation(caller, relationId).history().stream().map(Relation.Step::code).distinct().toList();
        Map<String, Receipt> found = on(connection -> receipts.receipts(connection, codes));
        return codes.stream().map(found::get).filter(Objects::nonNull).map(r -> new Sending(r.code(), r.certifiedAt(), r.sender(), r.mandate())).toList();
    }

    private <R> R on(Query<R> query) {
        return kernel.transactions().required(() -> {
            try (Connection connection = kernel.dataSource().getConnection()) {
                return query.ask(connection);
            }
        });
    }

    /** A question on a connection. */
    private interface Query<R> {
        R ask(Connection connection) throws SQLException;
    }
}
