package it.sintesi.companypact.persistence;

import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Service;
import it.sintesi.companypact.domain.State;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The pacts in their present version; joins the transaction of the thread. */
public final class PactStore {

    private static final String SELECT = "SELECT id, revision, version, company_code, company_name, office, state, changed_at, representative, representative_code, service, need,"
            + " asked_on, objective, office_duties, company_duties, incentive, office_signature, company_signature, protocol, code_digest, code_until, code_tries FROM companypacts.pact";
    private static final String INSERT = "INSERT INTO companypacts.pact (id, revision, version, company_code, company_name, office, state, changed_at, representative,"
            + " representative_code, service, need, asked_on, objective, office_duties, company_duties, incentive, office_signature, company_signature, protocol, code_digest, code_until,"
            + " code_tries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE companypacts.pact SET revision = ?, version = ?, state = ?, changed_at = ?, objective = ?, office_duties = ?, company_duties = ?,"
            + " incentive = ?, office_signature = ?, company_signature = ?, protocol = ?, code_digest = ?, code_until = ?, code_tries = ? WHERE id = ? AND revision = ?";
    private static final String TRY = "UPDATE companypacts.pact SET code_tries = code_tries + 1 WHERE id = ?";
    private static final String OFFICE = " WHERE state LIKE ? AND office LIKE ?";
    private static final String WORK = " WHERE state IN ('REQUESTED', 'DRAFT', 'SUSPENDED') AND office LIKE ?";
    private static final String PAGE = " ORDER BY changed_at, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM companypacts.pact";

    private final Sql sql;

    public PactStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(CompanyPact p) {
        sql.update(INSERT, p.id(), p.revision(), p.version(), p.company(), p.companyName(), p.office(), p.state().name(), Micros.of(p.changedAt()), p.request().representative(),
                p.request().representativeCode(), p.request().service().name(), p.request().need(), Date.valueOf(p.request().on()), p.text().objective(), p.text().officeDuties(),
                p.text().companyDuties(), p.text().incentive(), p.officeSignature(), p.companySignature(), p.protocol(), null, 0L, 0);
    }

    /** Writes a moved pact over the revision before it; false when somebody was faster. */
    public boolean update(CompanyPact p) {
        CompanyPact.Code c = p.code();
        return sql.update(UPDATE, p.revision(), p.version(), p.state().name(), Micros.of(p.changedAt()), p.text().objective(), p.text().officeDuties(), p.text().companyDuties(),
                p.text().incentive(), p.officeSignature(), p.companySignature(), p.protocol(), c == null ? null : c.digest(), c == null ? 0L : Micros.of(c.until()),
                c == null ? 0 : c.tries(), p.id(), p.revision() - 1) == 1;
    }

    /** Counts a wrong code. */
    public void wrongCode(String id) {
        sql.update(TRY, id);
    }

    public Optional<CompanyPact> find(String id) {
        return sql.first(SELECT + " WHERE id = ?", PactStore::read, id);
    }

    /** Pacts of a company, the latest changed first. */
    public List<CompanyPact> ofCompany(String company) {
        return sql.list(SELECT + " WHERE company_code = ? ORDER BY changed_at DESC, id", PactStore::read, company);
    }

    /** Pacts of an office, the longest waiting first; a null state or office asks for all. */
    public Page<CompanyPact> ofOffice(State state, String office, PageRequest page) {
        String wanted = state == null ? "%" : state.name();
        String where = office == null ? "%" : office;
        return new Page<>(sql.list(SELECT + OFFICE + PAGE, PactStore::read, wanted, where, page.offset(), page.size()), sql.number(COUNT + OFFICE, wanted, where), page.number(), page.size());
    }

    /** Pacts with which the office has to go on. */
    public List<CompanyPact> work(String office, int limit) {
        return sql.list(SELECT + WORK + PAGE, PactStore::read, office == null ? "%" : office, 0, limit);
    }

    /** How many there are of those. */
    public long waiting(String office) {
        return sql.number(COUNT + WORK, office == null ? "%" : office);
    }

    private static CompanyPact read(ResultSet row) throws SQLException {
        String code = row.getString("code_digest");
        return new CompanyPact(row.getString("id"), row.getInt("revision"), row.getInt("version"), row.getString("company_code"), row.getString("company_name"), row.getString("office"),
                State.valueOf(row.getString("state")), Micros.read(row, "changed_at"),
                new CompanyPact.Request(row.getString("representative"), row.getString("representative_code"), Service.valueOf(row.getString("service")), row.getString("need"),
                        row.getDate("asked_on").toLocalDate()),
                new CompanyPact.Text(row.getString("objective"), row.getString("office_duties"), row.getString("company_duties"), row.getString("incentive")),
                row.getString("office_signature"), row.getString("company_signature"), row.getString("protocol"),
                code == null ? null : new CompanyPact.Code(code, Micros.read(row, "code_until"), row.getInt("code_tries")));
    }
}
