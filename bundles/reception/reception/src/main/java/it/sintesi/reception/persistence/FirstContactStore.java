package it.sintesi.reception.persistence;

import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.registry.api.PersonCodes;
import it.sintesi.reception.domain.CompanyInterview;
import it.sintesi.reception.domain.Needs;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** First contacts with people and companies: never changed once written; joins the transaction of the thread. */
public final class FirstContactStore {

    private static final String NEEDS = "SELECT id, office, ticket_id, person_code, person_name, target_group, needs, outcome, referral, note, written_by, written_at FROM reception.needs";
    private static final String ADD_NEEDS = "INSERT INTO reception.needs (id, office, ticket_id, person_code, person_name, target_group, needs, outcome, referral, note, written_by,"
            + " written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INTERVIEWS = "SELECT id, office, company_code, company_name, who, topics, material, note, next_step, next_day, written_by, written_at"
            + " FROM reception.company_interview";
    private static final String ADD_INTERVIEW = "INSERT INTO reception.company_interview (id, office, company_code, company_name, who, topics, material, note, next_step, next_day,"
            + " written_by, written_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NEWEST = " ORDER BY written_at DESC, id";
    private static final String LIMIT = NEWEST + " FETCH FIRST 50 ROWS ONLY";

    private final Sql sql;
    private final PersonCodes codes;

    public FirstContactStore(Sql sql, PersonCodes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    /** Writes an analysis of needs; duplicate when its identifier is taken. */
    public void insert(Needs n) {
        sql.update(ADD_NEEDS, n.id(), n.office(), n.ticket(), n.person(), n.name(), n.group().name(), join(n.wants()), n.outcome().name(), n.referral(), n.note(), n.by(),
                Micros.of(n.at()));
    }

    /** Of a person, newest first. */
    public List<Needs> needsOf(String person) {
        return codes.gather(person, code -> sql.list(NEEDS + " WHERE person_code = ?" + NEWEST, FirstContactStore::needs, code), Comparator.comparing(Needs::at).reversed());
    }

    /** The last of an office. */
    public List<Needs> lastNeeds(String office) {
        return sql.list(NEEDS + " WHERE office = ?" + LIMIT, FirstContactStore::needs, office);
    }

    public Optional<Needs> needs(String id) {
        return sql.first(NEEDS + " WHERE id = ?", FirstContactStore::needs, id);
    }

    /** Writes an interview; duplicate when its identifier is taken. */
    public void insert(CompanyInterview i) {
        sql.update(ADD_INTERVIEW, i.id(), i.office(), i.company(), i.name(), i.who(), join(i.topics()), i.material(), i.note(), i.nextStep(), Date.valueOf(i.nextDay()), i.by(),
                Micros.of(i.at()));
    }

    /** Of a company, newest first. */
    public List<CompanyInterview> interviewsOf(String company) {
        return sql.list(INTERVIEWS + " WHERE company_code = ?" + NEWEST, FirstContactStore::interview, company);
    }

    /** The last of an office. */
    public List<CompanyInterview> lastInterviews(String office) {
        return sql.list(INTERVIEWS + " WHERE office = ?" + LIMIT, FirstContactStore::interview, office);
    }

    public Optional<CompanyInterview> interview(String id) {
        return sql.first(INTERVIEWS + " WHERE id = ?", FirstContactStore::interview, id);
    }

    private static String join(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Needs needs(ResultSet row) throws SQLException {
        return new Needs(row.getString("id"), row.getString("office"), row.getString("ticket_id"), row.getString("person_code"), row.getString("person_name"),
                Needs.Group.valueOf(row.getString("target_group")), Arrays.stream(row.getString("needs").split(",")).map(Needs.Want::valueOf).toList(),
                Needs.Outcome.valueOf(row.getString("outcome")), row.getString("referral"), row.getString("note"), row.getString("written_by"), Micros.read(row, "written_at"));
    }

    private static CompanyInterview interview(ResultSet row) throws SQLException {
        return new CompanyInterview(row.getString("id"), row.getString("office"), row.getString("company_code"), row.getString("company_name"), row.getString("who"),
                Arrays.stream(row.getString("topics").split(",")).map(CompanyInterview.Topic::valueOf).toList(), row.getString("material"), row.getString("note"),
                row.getString("next_step"), row.getDate("next_day").toLocalDate(), row.getString("written_by"), Micros.read(row, "written_at"));
    }
}
