package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.event.StatusChanged;
import it.sintesi.status.domain.Ledger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** What follows from a changed ledger, in the same transaction: the event, the message to the person, the certificates that no longer hold. */
public final class Consequences {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Kernel kernel;
    private final Notifications notifications;
    private final Supersede certificates;

    public Consequences(Kernel kernel, Notifications notifications, Supersede certificates) {
        this.kernel = kernel;
        this.notifications = notifications;
        this.certificates = certificates;
    }

    void first(String person, Ledger now, Said cause) {
        publish(person, Ledger.EMPTY, now, now.lines().get(0).from(), cause, true);
    }

    void changed(String person, Ledger before, Ledger now, LocalDate from, Said cause) {
        publish(person, before, now, from, cause, false);
        boolean retroactive = from.isBefore(kernel.clock().today());
        List<String> superseded = certificates.check(person, now, cause);
        if (retroactive || !superseded.isEmpty()) {
            tell(person, before, now, from, cause, superseded);
        }
    }

    private void publish(String person, Ledger before, Ledger now, LocalDate from, Said cause, boolean first) {
        LocalDate today = kernel.clock().today();
        StatusKind then = before.kindOn(today);
        StatusKind present = now.kindOn(today);
        ObjectNode json = JSON.createObjectNode();
        json.put("person", person);
        json.put("from", from.toString());
        json.put("before", first ? null : then.name());
        json.put("after", present.name());
        json.put("cause", cause.text());
        json.put("retroactive", !first && from.isBefore(today));
        json.put("registeredBefore", then.registered());
        json.put("registeredAfter", present.registered());
        kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), StatusChanged.TYPE, person, kernel.clock().now(), json.toString())));
    }

    private void tell(String person, Ledger before, Ledger now, LocalDate from, Said cause, List<String> superseded) {
        LocalDate today = kernel.clock().today();
        String certificatesText = superseded.isEmpty() ? "" : "\n\nQuesti certificati non valgono più: " + String.join(", ", superseded) + ". Potete scaricarne di nuovi.";
        Map<String, String> values = Map.of("from", DAY.format(from), "before", before.kindOn(from).label(), "after", now.kindOn(from).label(), "today", now.kindOn(today).label(),
                "cause", cause.text(), "certificates", certificatesText);
        for (Account account : kernel.accounts().ofSubject(person)) {
            if (account.enabled()) {
                notifications.send(Notification.to(account.username(), "status.changed", values, "/stato-occupazionale"));
            }
        }
    }
}
