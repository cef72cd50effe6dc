package it.sintesi.did.persistence;

import it.sintesi.kernel.jdbc.Phrases;
import it.sintesi.did.domain.Step;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.rules.api.DidEligibilityRule.Check;
import it.sintesi.rules.api.DidEligibilityRule.Requirement;
import it.sintesi.rules.api.DidEligibilityRule.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Acts about declarations and the requirements as they were explained. */
public final class StepStore {

    private static final String COLUMNS = "id, did_id, kind, effect_day, protocol, certified_at, digest, by_name, reason, refers";
    private static final String INSERT = "INSERT INTO dids.step (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OF_DID = "SELECT " + COLUMNS + " FROM dids.step WHERE did_id = ? ORDER BY certified_at, id";
    private static final String BY_ID = "SELECT " + COLUMNS + " FROM dids.step WHERE did_id = ? AND id = ?";
    private static final String CHECK = "INSERT INTO dids.requirement (did_id, place, requirement, standing, law, told, mend, reviewer, to_be_checked, phrases)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CHECKS = "SELECT requirement, standing, law, told, mend, reviewer, to_be_checked, phrases FROM dids.requirement WHERE did_id = ? ORDER BY place";

    private final Sql sql;

    public StepStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(Step s) {
        sql.update(INSERT, s.id(), s.did(), s.kind().name(), DeclarationStore.date(s.day()), s.protocol(), Micros.of(s.at()), s.digest(), s.by(), s.reason(), s.refers());
    }

    /** Oldest first. */
    public List<Step> ofDid(String did) {
        return sql.list(OF_DID, StepStore::read, did);
    }

    public Optional<Step> find(String did, String id) {
        return sql.first(BY_ID, StepStore::read, did, id);
    }

    public void insert(String did, List<Check> checks) {
        List<Object[]> rows = new ArrayList<>();
        for (Check c : checks) {
            rows.add(new Object[] {did, rows.size(), c.requirement().name(), c.standing().name(), c.law(), c.text(), c.mend(), c.reviewer(), c.toBeChecked() ? 1 : 0, Phrases.write(c.phrases())});
        }
        sql.batch(CHECK, rows);
    }

    /** The requirements as they were explained; none for what was taken in. */
    public List<Check> checks(String did) {
        return sql.list(CHECKS, row -> new Check(Requirement.valueOf(row.getString("requirement")), Standing.valueOf(row.getString("standing")), row.getString("law"),
                row.getString("told"), row.getString("mend"), row.getString("reviewer"), row.getInt("to_be_checked") == 1, Phrases.read(row.getString("phrases"))), did);
    }

    private static Step read(ResultSet row) throws SQLException {
        return new Step(row.getString("id"), row.getString("did_id"), Step.Kind.valueOf(row.getString("kind")), row.getDate("effect_day").toLocalDate(), row.getString("protocol"),
                Micros.read(row, "certified_at"), row.getString("digest"), row.getString("by_name"), row.getString("reason"), row.getString("refers"));
    }
}
