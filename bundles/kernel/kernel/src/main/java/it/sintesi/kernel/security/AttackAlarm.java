package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.health.Metrics;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.jdbc.Sql;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the keepers that somebody tries passwords: metric, audit row, message to each administrator. */
final class AttackAlarm {

    /** Template of the message. */
    static final String TEMPLATE = "security.attack";
    private static final Logger LOG = LoggerFactory.getLogger(AttackAlarm.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ITALIAN);
    private static final String ADMINISTRATORS = "SELECT username FROM kernel.account WHERE roles LIKE '%ADMINISTRATOR%' AND enabled = 1 ORDER BY username";

    private final Sql sql;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;
    private final Iterable<Notifications> notifications;
    private final Iterable<Metrics> metrics;

    AttackAlarm(Sql sql, Transactions transactions, CertifiedClock clock, AuditTrail audit, Iterable<Notifications> notifications,
                Iterable<Metrics> metrics) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
        this.notifications = notifications;
        this.metrics = metrics;
    }

    /** An attempt was refused unread. */
    void blocked() {
        metrics.forEach(all -> all.count("sintesi_login_blocked", 1));
    }

    /**
     * An account or address has just had as many attempts as an attack has; called once for each burst.
     *
     * @param kind {@code account} or {@code address}
     * @param name which
     */
    void attack(String kind, String name) {
        metrics.forEach(all -> all.count("sintesi_login_attacks", 1, "kind", kind));
        LOG.warn("Somebody tries passwords: {} attempts on one {}; which one is in the audit trail", LoginBackoff.ATTACK, kind);
        try {
            transactions.requiresNew(() -> {
                audit.record(new AuditEntry(Caller.system("Vigilanza sugli accessi"), TEMPLATE, kind, name, null, "Tentativi di accesso ripetuti",
                        AuditEntry.Outcome.FAILED));
                tell(kind, name);
                return null;
            });
        } catch (RuntimeException e) {
            LOG.error("The alarm about tried passwords could not be recorded", e);
        }
    }

    private void tell(String kind, String name) {
        List<String> administrators = sql.list(ADMINISTRATORS, row -> row.getString(1));
        Map<String, String> values = Map.of("what", kind.equals("account") ? "l'account «" + name + "»" : "l'indirizzo di rete " + name,
                "tries", String.valueOf(LoginBackoff.ATTACK), "when", MOMENT.format(ZonedDateTime.ofInstant(clock.now(), CertifiedClock.ZONE)));
        notifications.forEach(service -> administrators.forEach(each -> service.send(Notification.to(each, TEMPLATE, values, null))));
    }
}
