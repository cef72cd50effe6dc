package it.sintesi.observatory.warehouse;

import it.sintesi.communications.api.CommunicationFacts.Fact;
import it.sintesi.communications.api.CommunicationFacts.Standing;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Appends facts and relations as the areas tell them: pseudonyms for people and employers, small numbers for codes. */
final class RowWriter {

    private final Warehouse warehouse;
    private final Pseudonyms pseudonyms;
    private final DuckDBConnection connection;
    private long latest;

    RowWriter(Warehouse warehouse, Pseudonyms pseudonyms, Connection connection) throws SQLException {
        this.warehouse = warehouse;
        this.pseudonyms = pseudonyms;
        this.connection = connection.unwrap(DuckDBConnection.class);
    }

    /** Latest certified time that was appended, in microseconds; 0 without any. */
    long latest() {
        return latest;
    }

    void facts(List<Fact> facts) throws SQLException {
        Dictionary codes = warehouse.dictionary();
        People people = warehouse.people();
        try (DuckDBAppender rows = connection.createAppender("raw")) {
            for (Fact f : facts) {
                int flow = Flow.of(f);
                if (flow == 0) {
                    continue;
                }
                latest = Math.max(latest, f.certifiedAt().getEpochSecond() * 1_000_000 + f.certifiedAt().getNano() / 1000);
                rows.beginRow().append(pseudonyms.of(f.relation())).append(f.seq()).append(flow).append(f.day()).append(people.id(pseudonyms.of(f.worker())))
                        .append(people.id(pseudonyms.of(f.employer()))).append(codes.id(Domain.PLACE, f.workplace())).append(codes.id(Domain.PLACE, f.residence()))
                        .append(codes.id(Domain.ACTIVITY, Activities.classOf(f.activity()))).append(codes.id(Domain.CONTRACT, f.contract())).append(f.expectedEnd() != null)
                        .append(f.agency()).append(codes.id(Domain.WORKING_TIME, f.workingTime())).append(codes.id(Domain.OCCUPATION, f.occupation()))
                        .append(Group.SEX.id(f.sex()));
                day(rows, f.birth());
                rows.append(codes.id(Domain.CITIZENSHIP, f.citizenship())).append(codes.id(Domain.SCHOOL, f.education())).append(codes.id(Domain.CAUSE, f.cause())).endRow();
            }
        }
    }

    void relations(List<Standing> relations) throws SQLException {
        People people = warehouse.people();
        try (DuckDBAppender rows = connection.createAppender("relation")) {
            for (Standing r : relations) {
                rows.beginRow().append(pseudonyms.of(r.relation())).append(people.id(pseudonyms.of(r.worker()))).append(people.id(pseudonyms.of(r.employer()))).append(r.start());
                day(rows, r.expectedEnd());
                day(rows, r.end());
                rows.append(r.provisional()).endRow();
            }
        }
    }

    private static void day(DuckDBAppender rows, LocalDate day) throws SQLException {
        if (day == null) {
            rows.appendNull();
        } else {
            rows.append(day);
        }
    }
}
