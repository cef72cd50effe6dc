package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.MandateRequest;
import it.sintesi.registry.api.MandateRequest.State;
import it.sintesi.registry.api.MandateScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Requests for mandates in the database. */
public final class MandateRequestStore {

    private static final String COLUMNS = "id, company, intermediary, intermediary_kind, scopes, valid_from, valid_to, note, state, requested_by, requested_at,"
            + " decided_by, decided_at, reason, mandate_id";
    private static final String SELECT = "SELECT " + COLUMNS + " FROM registry.mandate_request WHERE ";
    private static final String COUNT = "SELECT COUNT(*) FROM registry.mandate_request WHERE ";
    private static final String WAITING_FIRST = " ORDER BY CASE WHEN state = 'PENDING' THEN 0 ELSE 1 END, requested_at DESC, id";
    private static final String PART = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    private final Sql sql;
    private final MandateDocumentStore documents;

    public MandateRequestStore(Sql sql, MandateDocumentStore documents) {
        this.sql = sql;
        this.documents = documents;
    }

    /** Keeps a new request, which nobody has answered. */
    public void insert(MandateRequest r) {
        sql.update("INSERT INTO registry.mandate_request (" + COLUMNS + ") VALUES (?,?,?,?,?,?,CAST(? AS DATE),?,?,?,?,NULL,NULL,'',NULL)", r.id(), r.companyCode(), r.intermediaryCode(),
                r.intermediaryKind().name(), r.scope().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")), Columns.date(r.validFrom()),
                Columns.date(r.validTo()), r.note(), r.state().name(), r.requestedBy(), Micros.of(r.requestedAt()));
    }

    /** Decides a request that still waits; false when somebody was quicker. */
    public boolean decide(String id, State state, String by, Instant at, String reason) {
        return sql.update("UPDATE registry.mandate_request SET state = ?, decided_by = ?, decided_at = ?, reason = ? WHERE id = ? AND state = 'PENDING'", state.name(), by,
                Micros.of(at), reason, id) == 1;
    }

    public void became(String id, String mandateId) {
        sql.update("UPDATE registry.mandate_request SET mandate_id = ? WHERE id = ?", mandateId, id);
    }

    public Optional<MandateRequest> find(String id) {
        return sql.first(SELECT + "id = ?", this::request, id);
    }

    /** Whether a request between the two waits. */
    public boolean waiting(String company, String intermediary) {
        return sql.number(COUNT + "company = ? AND intermediary = ? AND state = 'PENDING'", company, intermediary) > 0;
    }

    public Page<MandateRequest> ofCompany(String company, PageRequest page) {
        return new Page<>(sql.list(SELECT + "company = ?" + WAITING_FIRST + PART, this::request, company, page.offset(), page.size()),
                sql.number(COUNT + "company = ?", company), page.number(), page.size());
    }

    public Page<MandateRequest> ofIntermediary(String intermediary, PageRequest page) {
        return new Page<>(sql.list(SELECT + "intermediary = ?" + WAITING_FIRST + PART, this::request, intermediary, page.offset(), page.size()),
                sql.number(COUNT + "intermediary = ?", intermediary), page.number(), page.size());
    }

    public Page<MandateRequest> pending(PageRequest page) {
        return new Page<>(sql.list(SELECT + "state = 'PENDING' ORDER BY requested_at, id" + PART, this::request, page.offset(), page.size()),
                sql.number(COUNT + "state = 'PENDING'"), page.number(), page.size());
    }

    /** Why a mandate was revoked, or empty. */
    public String revocationReason(String mandateId) {
        return sql.first("SELECT revocation_reason FROM registry.mandate WHERE id = ?", row -> row.getString(1) == null ? "" : row.getString(1), mandateId).orElse("");
    }

    private MandateRequest request(ResultSet r) throws SQLException {
        String id = r.getString("id");
        return new MandateRequest(id, r.getString("company"), r.getString("intermediary"), IntermediaryKind.valueOf(r.getString("intermediary_kind")),
                Arrays.stream(r.getString("scopes").split(" ")).map(MandateScope::valueOf).collect(Collectors.toUnmodifiableSet()), Columns.day(r.getDate("valid_from")),
                Columns.day(r.getDate("valid_to")), r.getString("note"), State.valueOf(r.getString("state")), r.getString("requested_by"), Micros.read(r, "requested_at"),
                r.getString("decided_by"), Micros.read(r, "decided_at"), r.getString("reason"), r.getString("mandate_id"), documents.ofRequest(id).orElse(null));
    }
}
