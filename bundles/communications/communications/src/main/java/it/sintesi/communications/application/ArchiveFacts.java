package it.sintesi.communications.application;

import it.sintesi.communications.domain.Previous;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.persistence.PreviousLookup;
import it.sintesi.kernel.api.Transactions;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Asks the archive for what the rules of a form depend on; most forms depend on nothing and no question is asked. */
final class ArchiveFacts {

    private final DataSource dataSource;
    private final Transactions transactions;
    private final PreviousLookup lookup = new PreviousLookup();

    ArchiveFacts(DataSource dataSource, Transactions transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    /**
     * What was found.
     *
     * @param previous    communication that the form refers to
     * @param openUrgency another urgency form for the same relation is open
     */
    record Found(Optional<Previous> previous, boolean openUrgency) {

        static final Found NOTHING = new Found(Optional.empty(), false);
    }

    /** In a short transaction of its own, or in the present one. */
    Found find(Form form) {
        if (!form.sending().hasPreviousCode() && form.kind() != FormKind.UNIURG) {
            return Found.NOTHING;
        }
        return transactions.required(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return find(connection, form);
            }
        });
    }

    /** In the transaction of this connection. */
    Found find(Connection connection, Form form) throws SQLException {
        Optional<Previous> previous = form.sending().hasPreviousCode() ? lookup.find(connection, form.sending().previousCode()) : Optional.empty();
        List<String> workers = form.workerCodes();
        boolean urgency = form.kind() == FormKind.UNIURG && form.employerCode() != null && !workers.isEmpty() && form.eventDate() != null
                && lookup.openUrgency(connection, form.employerCode(), workers.get(0), form.eventDate());
        return new Found(previous, urgency);
    }
}
