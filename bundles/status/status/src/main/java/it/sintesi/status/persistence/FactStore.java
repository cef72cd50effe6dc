package it.sintesi.status.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.status.domain.Declaration;
import it.sintesi.status.domain.Income;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the engine needs besides the communications: declarations as told last, pay as read once, merged codes. */
public final class FactStore {

    // One person is asked for by an equation: of a range with unknown ends Derby expects a quarter of the table and reads all of it.
    private static final String DECLARATIONS = "SELECT person, id, given_on, origin, revoked_on, revocation FROM statuses.declaration WHERE ";
    private static final String DECLARATIONS_OF = DECLARATIONS + "person = ?", DECLARATIONS_BETWEEN = DECLARATIONS + "person BETWEEN ? AND ?";
    private static final String FORGET = "DELETE FROM statuses.declaration WHERE person = ?";
    private static final String TELL = "INSERT INTO statuses.declaration (id, person, given_on, origin, revoked_on, revocation) VALUES (?, ?, ?, ?, CAST(? AS DATE), ?)";
    private static final String PAYS = "SELECT worker, code, yearly FROM statuses.pay WHERE ";
    private static final String PAYS_OF = PAYS + "worker = ?", PAYS_BETWEEN = PAYS + "worker BETWEEN ? AND ?";
    private static final String PAY = "INSERT INTO statuses.pay (worker, code, yearly)"
            + " SELECT n.w, n.c, n.y FROM (VALUES (CAST(? AS VARCHAR(16)), CAST(? AS VARCHAR(16)), CAST(? AS BIGINT))) AS n (w, c, y)"
            + " WHERE NOT EXISTS (SELECT 1 FROM statuses.pay p WHERE p.worker = n.w AND p.code = n.c)";
    private static final String INCOMES = "SELECT person, id, kind, relation, name, from_day, to_day, yearly, declared_at FROM statuses.income"
            + " WHERE replaced_by IS NULL AND ";
    private static final String INCOMES_OF = INCOMES + "person = ?", INCOMES_BETWEEN = INCOMES + "person BETWEEN ? AND ?";
    private static final String ALIASES = "SELECT former, code FROM statuses.alias";
    private static final String UNALIAS = "DELETE FROM statuses.alias WHERE former = ?";
    private static final String ALIAS = "INSERT INTO statuses.alias (former, code) VALUES (?, ?)";
    private static final String DECLARED_AFTER = "SELECT DISTINCT person FROM statuses.declaration WHERE person > ? ORDER BY person FETCH FIRST ? ROWS ONLY";
    private static final String EARNED_AFTER = "SELECT DISTINCT person FROM statuses.income WHERE person > ? ORDER BY person FETCH FIRST ? ROWS ONLY";

    private final Sql sql;

    public FactStore(Sql sql) {
        this.sql = sql;
    }

    /** Declarations by person, from one code to another, both included. */
    public Map<String, List<Declaration>> declarations(String first, String last) {
        Map<String, List<Declaration>> all = new HashMap<>();
        people(DECLARATIONS_OF, DECLARATIONS_BETWEEN, row -> all.computeIfAbsent(row.getString(1), p -> new ArrayList<>(1)).add(new Declaration(row.getString(2), day(row.getDate(3)), row.getString(4),
                day(row.getDate(5)), row.getString(6))), first, last);
        return all;
    }

    /** Puts what is known of a person's declarations in place of what was known before. */
    public void replaceDeclarations(String person, List<Declaration> declarations) {
        sql.update(FORGET, person);
        declarations.forEach(d -> sql.update(TELL, d.id(), person, Date.valueOf(d.givenOn()), d.origin(), date(d.revokedOn()), d.revocation()));
    }

    /** Income declarations that count, by person. */
    public Map<String, List<Income>> incomes(String first, String last) {
        Map<String, List<Income>> all = new HashMap<>();
        people(INCOMES_OF, INCOMES_BETWEEN, row -> all.computeIfAbsent(row.getString(1), p -> new ArrayList<>(1)).add(new Income(row.getString(2), WorkKind.valueOf(row.getString(3)), row.getString(4),
                row.getString(5), day(row.getDate(6)), day(row.getDate(7)), row.getLong(8), Micros.instant(row.getLong(9)))), first, last);
        return all;
    }

    /** Yearly pay by worker and code; codes that were read and tell none have null. */
    public Map<String, Map<String, Long>> pays(String first, String last) {
        Map<String, Map<String, Long>> all = new HashMap<>();
        people(PAYS_OF, PAYS_BETWEEN, row -> {
            long number = row.getLong(3);
            Long yearly = row.wasNull() ? null : number;
            return all.computeIfAbsent(row.getString(1), w -> new HashMap<>()).put(row.getString(2), yearly);
        }, first, last);
        return all;
    }

    /** Keeps the pay that communications tell; what is kept already stays. */
    public void keepPays(Map<String, Map<String, Long>> byCode) {
        List<Object[]> rows = new ArrayList<>();
        byCode.forEach((code, byWorker) -> byWorker.forEach((worker, yearly) -> rows.add(new Object[] {worker, code, yearly})));
        sql.batch(PAY, rows);
    }

    /** The code that counts by former code. */
    public Map<String, String> aliases() {
        Map<String, String> all = new HashMap<>();
        sql.list(ALIASES, row -> all.put(row.getString(1), row.getString(2)));
        return all;
    }

    /** From now on a code is another's; null = it is its own again. */
    public void alias(String former, String code) {
        sql.update(UNALIAS, former);
        if (code != null) {
            sql.update(ALIAS, former, code);
        }
    }

    /** People with declarations of availability or income, in order. */
    public Set<String> peopleAfter(String person, int limit) {
        Set<String> people = new TreeSet<>(sql.list(DECLARED_AFTER, row -> row.getString(1), person, limit));
        people.addAll(sql.list(EARNED_AFTER, row -> row.getString(1), person, limit));
        return people;
    }

    private void people(String ofOne, String between, Sql.Row<?> row, String first, String last) {
        if (first.equals(last)) {
            sql.list(ofOne, row, first);
        } else {
            sql.list(between, row, first, last);
        }
    }

    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Date date(LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
