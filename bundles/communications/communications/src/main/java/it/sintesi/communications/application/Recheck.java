package it.sintesi.communications.application;

import it.sintesi.communications.api.Refusal;
import it.sintesi.communications.persistence.RefusalStore;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Asks the rules again, with its turn to write, for messages whose rules look at the archive: something may have come in between. */
final class Recheck {

    private final ArchiveFacts archive;
    private final Checks checks;
    private final Ids ids;
    private final RefusalStore refusals = new RefusalStore();

    Recheck(ArchiveFacts archive, Checks checks, Ids ids) {
        this.archive = archive;
        this.checks = checks;
        this.ids = ids;
    }

    /** The message with its rejections as they are now; when they refuse it, the refusal is written too. */
    Prepared check(Connection connection, Prepared p) throws SQLException {
        if (!p.dependsOnArchive()) {
            return p.notified() && p.form().sending().hasPreviousCode() ? p.with(p.rejections(), archive.find(connection, p.form()).previous().orElse(null)) : p;
        }
        ArchiveFacts.Found found = archive.find(connection, p.form());
        List<Rejection> now = checks.rules(p.form(), found, p.due(), p.receivedAt(), Set.of());
        Prepared checked = p.with(now, found.previous().orElse(null));
        if (checked.refused()) {
            refusals.add(connection, refusal(ids, checked), checked.packed());
        }
        return checked;
    }

    static Refusal refusal(Ids ids, Prepared p) {
        return new Refusal(ids.next().toString(), p.receivedAt(), p.caller().account(), p.submission().channel(), p.form() == null ? "?" : p.form().kind().name(),
                p.digest(), p.rejections());
    }
}
