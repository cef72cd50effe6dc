package it.sintesi.did.persistence;

import it.sintesi.did.domain.Answers;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.time.Instant;
import java.util.Optional;

/** What a person has answered so far: one draft for each person. */
public final class DraftStore {

    /**
     * A draft.
     *
     * @param id      identifier that the declaration will have
     * @param answers answers so far
     */
    public record Draft(String id, Answers answers) {
    }

    private static final String FIND = "SELECT id, answers FROM dids.draft WHERE person_code = ?";
    private static final String UPDATE = "UPDATE dids.draft SET answers = ?, updated_at = ? WHERE person_code = ?";
    private static final String INSERT = "INSERT INTO dids.draft (person_code, id, answers, updated_at) VALUES (?, ?, ?, ?)";
    private static final String DELETE = "DELETE FROM dids.draft WHERE person_code = ?";

    private final Sql sql;

    public DraftStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<Draft> find(String person) {
        return sql.first(FIND, row -> new Draft(row.getString("id"), new Answers(Json.read(row.getString("answers")))), person);
    }

    public void save(String person, Draft draft, Instant at) {
        String answers = Json.write(draft.answers().values());
        if (sql.update(UPDATE, answers, Micros.of(at), person) == 0) {
            sql.update(INSERT, person, draft.id(), answers, Micros.of(at));
        }
    }

    public void delete(String person) {
        sql.update(DELETE, person);
    }
}
