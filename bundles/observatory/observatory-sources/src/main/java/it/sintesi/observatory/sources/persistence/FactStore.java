package it.sintesi.observatory.sources.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.observatory.api.ExternalFact;
import it.sintesi.observatory.sources.domain.Reading;

/** Figures of imports; one that a later import replaced stays, marked. */
public final class FactStore {

    private static final int BATCH = 1000;
    private static final String COLUMNS = "SELECT f.source, f.series, f.from_day, f.to_day, f.municipality, f.section, f.figure FROM sources.fact f";
    private static final String INSERT = "INSERT INTO sources.fact (import_id, line, source, series, from_day, to_day, municipality, section, figure)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SERIES = COLUMNS + " JOIN sources.import i ON i.id = f.import_id WHERE f.source = ? AND f.series = ? AND f.replaced_by IS NULL"
            + " AND i.state = 'IN_FORCE' ORDER BY f.from_day, f.to_day, f.municipality, f.section";
    private static final String OF = COLUMNS + " JOIN sources.import i ON i.id = f.import_id WHERE f.import_id = ? AND f.replaced_by IS NULL AND i.state = 'IN_FORCE'"
            + " ORDER BY f.line, f.series";
    // Figures of two imports meet when series, places and section are the same and the periods have a day in common.
    private static final String MEETS = " f.replaced_by IS NULL AND f.import_id <> ? AND f.import_id IN (SELECT i.id FROM sources.import i WHERE i.state = 'IN_FORCE')"
            + " AND EXISTS (SELECT 1 FROM sources.fact n WHERE n.import_id = ? AND n.source = f.source AND n.series = f.series AND n.from_day <= f.to_day"
            + " AND n.to_day >= f.from_day AND COALESCE(n.municipality, '') = COALESCE(f.municipality, '') AND COALESCE(n.section, '') = COALESCE(f.section, ''))";
    private static final String OVERLAPS = "SELECT f.import_id, COUNT(*) AS figures FROM sources.fact f WHERE" + MEETS + " GROUP BY f.import_id ORDER BY f.import_id";
    private static final String REPLACE = "UPDATE sources.fact f SET replaced_by = ? WHERE" + MEETS;
    private static final String REPLACED = "SELECT DISTINCT import_id FROM sources.fact WHERE replaced_by = ? ORDER BY import_id";
    private static final String RESTORE = "UPDATE sources.fact SET replaced_by = ? WHERE replaced_by = ?";
    private static final String DELETE = "DELETE FROM sources.fact WHERE import_id = ?";
    private static final String SUCCESSOR = "SELECT DISTINCT replaced_by FROM sources.fact WHERE import_id = ? AND replaced_by IS NOT NULL";

    private final Sql sql;

    public FactStore(Sql sql) {
        this.sql = sql;
    }

    /** Keeps the figures of a file that is being looked at, so that the database can tell what they meet. */
    public void insert(String importId, List<Reading.Figure> figures) {
        List<Object[]> rows = new ArrayList<>();
        for (Reading.Figure figure : figures) {
            ExternalFact f = figure.fact();
            rows.add(new Object[] {importId, figure.line(), f.source(), f.series(), ImportStore.date(f.from()), ImportStore.date(f.to()), f.municipality(), f.section(), f.value()});
            if (rows.size() == BATCH) {
                sql.batch(INSERT, rows);
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            sql.batch(INSERT, rows);
        }
    }

    public void delete(String importId) {
        sql.update(DELETE, importId);
    }

    /** Figures in force of a series, by period. */
    public List<ExternalFact> series(String source, String series) {
        return sql.list(SERIES, FactStore::read, source, series);
    }

    /** Figures in force of an import; none when it is not in force. */
    public List<ExternalFact> of(String importId) {
        return sql.list(OF, FactStore::read, importId);
    }

    /** How many figures in force of which imports a staged one would replace. */
    public Map<String, Long> overlaps(String importId) {
        Map<String, Long> found = new LinkedHashMap<>();
        sql.list(OVERLAPS, row -> found.put(row.getString("import_id"), row.getLong("figures")), importId, importId);
        return found;
    }

    /** Marks what the import replaces. */
    public void replace(String importId) {
        sql.update(REPLACE, importId, importId, importId);
    }

    /** Imports of which figures were replaced by this one. */
    public List<String> replacedBy(String importId) {
        return sql.list(REPLACED, row -> row.getString(1), importId);
    }

    /** Imports that replaced figures of this one. */
    public List<String> successors(String importId) {
        return sql.list(SUCCESSOR, row -> row.getString(1), importId);
    }

    /** Takes back the marks of an import that is undone. */
    public void restore(String importId) {
        sql.update(RESTORE, null, importId);
    }

    private static ExternalFact read(ResultSet row) throws SQLException {
        return new ExternalFact(row.getString("source"), row.getString("series"), ImportStore.day(row, "from_day"), ImportStore.day(row, "to_day"), row.getString("municipality"),
                row.getString("section"), row.getBigDecimal("figure").stripTrailingZeros());
    }
}
