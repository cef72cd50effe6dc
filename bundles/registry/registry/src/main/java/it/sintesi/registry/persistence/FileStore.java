package it.sintesi.registry.persistence;

import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.Origin;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What files hold beyond the person or company, as texts by name of the component. */
public final class FileStore {

    /** Texts with their origins. */
    public record More(Map<String, String> data, Map<String, Origin> origins) {

        /** Nothing is known. */
        public static final More NONE = new More(Map.of(), Map.of());
    }

    private final Sql sql;

    public FileStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<More> person(String code) {
        return sql.first("SELECT residence, permit, studies, languages, licences, privacy, origins FROM registry.person_file WHERE fiscal_code = ?",
                row -> more(row, "residence", "permit", "studies", "languages", "licences", "privacy"), code);
    }

    public Optional<More> company(String code) {
        return sql.first("SELECT staff, vat_number, representatives, origins FROM registry.company_file WHERE fiscal_code = ?",
                row -> more(row, "staff", "vatNumber", "representatives"), code);
    }

    /** Inserts or replaces what the person's file holds; {@code expiry} is the last day of the permit, or null. */
    public void putPerson(String code, More more, LocalDate expiry) {
        Map<String, String> d = more.data();
        Date last = Columns.date(expiry);
        int changed = sql.update("UPDATE registry.person_file SET residence = ?, permit = ?, permit_expiry = CAST(? AS DATE), studies = ?, languages = ?, licences = ?,"
                + " privacy = ?, origins = ? WHERE fiscal_code = ?", of(d, "residence"), of(d, "permit"), last, of(d, "studies"), of(d, "languages"), of(d, "licences"),
                of(d, "privacy"), Columns.origins(more.origins()), code);
        if (changed == 0) {
            sql.update("INSERT INTO registry.person_file (fiscal_code, residence, permit, permit_expiry, studies, languages, licences, privacy, origins)"
                    + " VALUES (?,?,?,CAST(? AS DATE),?,?,?,?,?)", code, of(d, "residence"), of(d, "permit"), last, of(d, "studies"), of(d, "languages"),
                    of(d, "licences"), of(d, "privacy"), Columns.origins(more.origins()));
        }
    }

    /** Inserts or replaces what the company's file holds. */
    public void putCompany(String code, More more) {
        Map<String, String> d = more.data();
        int changed = sql.update("UPDATE registry.company_file SET staff = ?, vat_number = ?, representatives = ?, origins = ? WHERE fiscal_code = ?", of(d, "staff"),
                of(d, "vatNumber"), of(d, "representatives"), Columns.origins(more.origins()), code);
        if (changed == 0) {
            sql.update("INSERT INTO registry.company_file (fiscal_code, staff, vat_number, representatives, origins) VALUES (?,?,?,?,?)", code, of(d, "staff"),
                    of(d, "vatNumber"), of(d, "representatives"), Columns.origins(more.origins()));
        }
    }

    private static String of(Map<String, String> data, String field) {
        return data.getOrDefault(field, "");
    }

    private static More more(ResultSet row, String... fields) throws SQLException {
        Map<String, String> data = new HashMap<>();
        for (int i = 0; i < fields.length; i++) {
            if (!row.getString(i + 1).isEmpty()) {
                data.put(fields[i], row.getString(i + 1));
            }
        }
        return new More(data, Columns.origins(row.getString(fields.length + 1)));
    }
}
