package it.sintesi.conditionality.persistence;

import it.sintesi.conditionality.api.Sanction;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The cases; joins the transaction of the thread. */
public final class CaseStore {

    private static final String SELECT = "SELECT id, version, person_code, person_name, office, pact_id, fault, fault_day, source_key, source_text, opened_at, changed_at, "
            + CaseRow.PROGRESS + " FROM conditionality.sanction";
    private static final String COUNT = "SELECT COUNT(*) FROM conditionality.sanction";
    private static final String INSERT = "INSERT INTO conditionality.sanction (id, version, person_code, person_name, office, pact_id, fault, fault_day, source_key, source_text,"
            + " opened_at, changed_at, " + CaseRow.PROGRESS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, " + CaseRow.PLACES + ")";
    private static final String UPDATE = "UPDATE conditionality.sanction SET version = ?, changed_at = ?, " + CaseRow.SET + " WHERE id = ? AND version = ?";
    private static final String ACTS = SELECT + " WHERE person_code = ? ORDER BY fault_day DESC, opened_at DESC, id";
    private static final String SAME = SELECT + " WHERE person_code = ? AND pact_id = ? AND fault = ? ORDER BY fault_day, opened_at, id";
    private static final String OFFICE = " WHERE state LIKE ? AND (1 = ? OR office = ? OR office IS NULL)";
    private static final String TODO = " WHERE (state = 'OPENED' OR state = 'WARNED' AND (excuse_given IS NOT NULL OR warned_last_day < ?))"
            + " AND (1 = ? OR office = ? OR office IS NULL)";
    private static final String MARKED = " WHERE recheck_at IS NOT NULL AND (1 = ? OR office = ? OR office IS NULL)";
    private static final String PAGE = " ORDER BY changed_at, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";

    private static final Comparator<SanctionCase> OLDEST = Comparator.comparing(SanctionCase::faultDay).thenComparing(SanctionCase::openedAt).thenComparing(SanctionCase::id);

    private final Sql sql;
    private final PersonCodes codes;

    public CaseStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Which cases of an office are asked for. */
    public enum Pile {
        /** Those an operator can go on with. */
        TODO,
        /** Those that wait for the decision. */
        TO_DECIDE,
        /** Those somebody must look at again. */
        MARKED
    }

    /** Writes a new case; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when its source has one already. */
    public void insert(SanctionCase c) {
        List<Object> values = new ArrayList<>(Arrays.asList(c.id(), c.version(), c.person(), c.personName(), c.office(), c.pact(), c.fault().name(), Date.valueOf(c.faultDay()),
                c.source().key(), c.source().text(), Micros.of(c.openedAt()), Micros.of(c.changedAt())));
        values.addAll(Arrays.asList(CaseRow.values(c.progress())));
        sql.update(INSERT, values.toArray());
    }

    /** Writes a moved case over the version before it; false when somebody was faster. */
    public boolean update(SanctionCase c) {
        List<Object> values = new ArrayList<>(Arrays.asList(c.version(), Micros.of(c.changedAt())));
        values.addAll(Arrays.asList(CaseRow.values(c.progress())));
        values.add(c.id());
        values.add(c.version() - 1);
        return sql.update(UPDATE, values.toArray()) == 1;
    }

    public Optional<SanctionCase> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", CaseRow::read, id);
    }

    public Optional<SanctionCase> bySource(String key) {
        return sql.first(SELECT + " WHERE source_key = ?", CaseRow::read, key);
    }

    /** Cases of a person, newest fault first. */
    public List<SanctionCase> ofPerson(String person) {
        return codes.gather(person, code -> sql.list(ACTS, CaseRow::read, code), OLDEST.reversed());
    }

    /** Cases of one kind under one pact, oldest fault first. */
    public List<SanctionCase> ofKind(String person, String pact, Fault fault) {
        return codes.gather(person, code -> sql.list(SAME, CaseRow::read, code, pact, fault.name()), OLDEST);
    }

    /** Cases of an office and of none, the longest waiting first; a null state asks for all. */
    public Page<SanctionCase> ofOffice(Sanction.State state, boolean everywhere, String office, PageRequest page) {
        String wanted = state == null ? "%" : state.name();
        return new Page<>(sql.list(SELECT + OFFICE + PAGE, CaseRow::read, wanted, flag(everywhere), office, page.offset(), page.size()),
                sql.number(COUNT + OFFICE, wanted, flag(everywhere), office), page.number(), page.size());
    }

    /** A pile of work, the longest waiting first. */
    public List<SanctionCase> pile(Pile pile, LocalDate today, boolean everywhere, String office, int limit) {
        return switch (pile) {
            case TODO -> sql.list(SELECT + TODO + PAGE, CaseRow::read, Date.valueOf(today), flag(everywhere), office, 0, limit);
            case TO_DECIDE -> ofOffice(Sanction.State.PROPOSED, everywhere, office, new PageRequest(0, limit)).items();
            case MARKED -> sql.list(SELECT + MARKED + PAGE, CaseRow::read, flag(everywhere), office, 0, limit);
        };
    }

    /** How many lie on a pile. */
    public long count(Pile pile, LocalDate today, boolean everywhere, String office) {
        return switch (pile) {
            case TODO -> sql.number(COUNT + TODO, Date.valueOf(today), flag(everywhere), office);
            case TO_DECIDE -> sql.number(COUNT + OFFICE, Sanction.State.PROPOSED.name(), flag(everywhere), office);
            case MARKED -> sql.number(COUNT + MARKED, flag(everywhere), office);
        };
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }
}
