package it.sintesi.itests.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nothing acknowledged is lost, doubled or changed; protocol numbers have no gap; every receipt has its one event. */
public final class LedgerCheck {

    private LedgerCheck() {
    }

    /** Everything that does not agree between what clients hold and what the books say; empty = all is well. */
    public static List<String> faults(Collection<Acknowledgement> acknowledged, Books books) {
        List<String> faults = new ArrayList<>();
        Map<String, Books.Communication> byCode = new HashMap<>();
        for (Books.Communication communication : books.communications()) {
            if (byCode.put(communication.code(), communication) != null) {
                faults.add("duplicate: code " + communication.code() + " twice");
            }
        }
        kept(acknowledged, byCode, faults);
        once(books.communications(), faults);
        certified(books, faults);
        told(books, faults);
        faults.addAll(ChainCheck.faults(books));
        return faults;
    }

    private static void kept(Collection<Acknowledgement> acknowledged, Map<String, Books.Communication> byCode, List<String> faults) {
        Set<String> codes = new HashSet<>();
        for (Acknowledgement held : acknowledged) {
            Books.Communication row = byCode.get(held.code());
            if (row == null) {
                faults.add("lost: " + held.code() + " was acknowledged to message " + held.messageId());
            } else if (!held.messageId().equals(row.messageId())) {
                faults.add("changed: " + held.code() + " belongs to message " + row.messageId() + ", not " + held.messageId());
            } else if (!held.receipt().equals(row.receipt())) {
                faults.add("changed: the receipt of " + held.code() + " is not the one that was given");
            }
            if (!codes.add(held.code())) {
                faults.add("duplicate: code " + held.code() + " was given to two messages");
            }
        }
    }

    /** Test messages have each a content of their own: the same content twice is the same message registered twice. */
    private static void once(List<Books.Communication> rows, List<String> faults) {
        count(rows, r -> r.sender() + " " + r.digest()).forEach((key, times) -> {
            if (times > 1) {
                faults.add("duplicate: " + times + " registrations of the content " + key);
            }
        });
        count(rows.stream().filter(r -> r.messageId() != null).toList(), r -> r.sender() + " " + r.messageId()).forEach((key, times) -> {
            if (times > 1) {
                faults.add("duplicate: " + times + " registrations of the message " + key);
            }
        });
    }

    private static void certified(Books books, List<String> faults) {
        Map<String, Books.Act> acts = books.acts().stream().collect(Collectors.toMap(Books.Act::protocol, Function.identity(), (a, b) -> a));
        for (Books.Communication row : books.communications()) {
            Books.Act act = acts.get(row.protocol());
            if (act == null || !act.digest().equals(row.digest())) {
                faults.add("no act: protocol " + row.protocol() + " of " + row.code() + " certifies " + (act == null ? "nothing" : "something else"));
            }
        }
        Set<String> protocols = books.communications().stream().map(Books.Communication::protocol).collect(Collectors.toSet());
        books.acts().stream().filter(act -> act.area().equals("communications") && act.kind().matches("UNI.*|VARDATORI"))
                .filter(act -> !protocols.contains(act.protocol())).forEach(act -> faults.add("act without communication: " + act.protocol()));
    }

    /** The demonstration's own events are old and may have been cleared away already. */
    private static void told(Books books, List<String> faults) {
        Map<String, Long> events = books.events().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> codes = new HashSet<>();
        for (Books.Communication row : books.communications()) {
            codes.add(row.code());
            long times = events.getOrDefault(row.code(), 0L);
            if (times != 1 && !(times == 0 && row.channel().equals("DEMO"))) {
                faults.add("outbox: " + times + " events for " + row.code());
            }
        }
        events.keySet().stream().filter(code -> !codes.contains(code)).forEach(code -> faults.add("outbox: an event for " + code + ", which is not registered"));
    }

    private static Map<String, Long> count(List<Books.Communication> rows, Function<Books.Communication, String> key) {
        return rows.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
    }
}
