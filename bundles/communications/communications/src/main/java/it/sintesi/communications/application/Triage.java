package it.sintesi.communications.application;

import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.persistence.ReceiptLookup;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells new messages from repeated ones, both against the archive and within the batch. */
final class Triage {

    private final ReceiptLookup lookup = new ReceiptLookup();

    /** What a message of the batch is: new, the receipt it already had, the same as an earlier one of the batch, or a conflict. */
    record Verdict(boolean fresh, Receipt receipt, int sameAs, ServiceException conflict) {

        static final Verdict NEW = new Verdict(true, null, -1, null);

        static Verdict repeated(Receipt receipt) {
            return new Verdict(false, receipt, -1, null);
        }

        static Verdict sameAs(int index) {
            return new Verdict(false, null, index, null);
        }

        static Verdict conflict(ServiceException conflict) {
            return new Verdict(false, null, -1, conflict);
        }
    }

    List<Verdict> judge(Connection connection, List<Prepared> batch) throws SQLException {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> notified = new LinkedHashSet<>();
        for (Prepared p : batch) {
            keys.add(p.messageKey());
            if (named(p)) {
                notified.add(p.form().sending().code());
            }
        }
        Map<String, String> codes = lookup.codes(connection, keys);
        Collection<String> present = new LinkedHashSet<>(lookup.existing(connection, notified));
        present.addAll(codes.values());
        Map<String, Receipt> receipts = lookup.receipts(connection, present);
        List<Verdict> verdicts = new ArrayList<>(batch.size());
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < batch.size(); i++) {
            verdicts.add(judge(batch, i, codes, receipts, first));
        }
        return verdicts;
    }

    private static Verdict judge(List<Prepared> batch, int i, Map<String, String> codes, Map<String, Receipt> receipts, Map<String, Integer> first) {
        Prepared p = batch.get(i);
        Receipt known = receipts.get(codes.get(p.messageKey()));
        if (known != null) {
            return known.digest().equals(p.digest()) ? Verdict.repeated(known) : Verdict.conflict(otherContent(p, known.code()));
        }
        if (named(p)) {
            Receipt same = receipts.get(p.form().sending().code());
            if (same != null) {
                // What we received ourselves may come back to us, written by the other node: it is the same communication.
                boolean sameMatter = same.employer().equals(p.form().employerCode()) && same.form() == p.form().kind();
                return same.digest().equals(p.digest()) || sameMatter && same.code().startsWith("10") ? Verdict.repeated(same) : Verdict.conflict(otherContent(p, same.code()));
            }
        }
        Integer earlier = first.get(p.messageKey());
        if (earlier == null && named(p)) {
            earlier = first.get(p.form().sending().code());
        }
        if (earlier != null) {
            return batch.get(earlier).digest().equals(p.digest()) ? Verdict.sameAs(earlier) : Verdict.conflict(otherContent(p, null));
        }
        first.put(p.messageKey(), i);
        if (named(p)) {
            first.put(p.form().sending().code(), i);
        }
        return Verdict.NEW;
    }

    private static boolean named(Prepared p) {
        return p.notified() && p.form() != null && p.form().sending().hasCode();
    }

    private static ServiceException otherContent(Prepared p, String code) {
        return ServiceException.conflict(Rejection.error("CO-005", p.notified() ? "codiceComunicazione" : "messageId",
                "Con lo stesso identificativo è già stato registrato un contenuto diverso" + (code == null ? "." : ": comunicazione " + code + "."),
                "Usare un nuovo identificativo per un nuovo messaggio; per correggere una comunicazione inviare una rettifica (tipo 03).").said(code == null ? Phrase.of("CO-005") : Phrase.of("CO-005-CODE", code)));
    }
}
