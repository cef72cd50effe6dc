package it.sintesi.communications.application;

import it.sintesi.kernel.api.Transactions;

import javax.sql.DataSource;
import java.sql.Connection;
import java.util.List;

/** Looks whether a message that the rules refuse now was accepted before: then its sender gets the original receipt. */
final class Repeats {

    private final DataSource dataSource;
    private final Transactions transactions;
    private final Triage triage = new Triage();

    Repeats(DataSource dataSource, Transactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /** What the archive says of the message. */
    Triage.Verdict judge(Prepared prepared) {
        return transactions.requiresNew(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return triage.judge(connection, List.of(prepared)).get(0);
            }
        });
    }
}
