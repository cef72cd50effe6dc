package it.sintesi.registry.application;

import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.registry.persistence.CompanyStore;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells both parties of a mandate what happened to it, in the transaction in which it happens. */
public final class MandateNotices implements NotificationTemplates {

    /** What happened; the lower-case name is that of the template. */
    enum Event {
        REQUESTED, GRANTED, REFUSED, WITHDRAWN, REVOKED, RENOUNCED
    }

    private static final Logger LOG = LoggerFactory.getLogger(MandateNotices.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Iterable<Notifications> notifications;
    private final Accounts accounts;
    private final CompanyStore companies;

    /**
     * Notices.
     *
     * @param notifications the sender of messages while it is there: a mandate does not wait for it
     */
    public MandateNotices(Iterable<Notifications> notifications, Accounts accounts, CompanyStore companies) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.companies = companies;
    }

    /** What the message tells of a mandate or request. */
    record Matter(String companyCode, String intermediaryCode, Set<MandateScope> scope, LocalDate from, LocalDate to, String reason) {
    }

    void tell(Event event, Matter matter) {
        List<Account> company = accounts.ofSubject(matter.companyCode());
        List<Account> intermediary = accounts.ofSubject(matter.intermediaryCode());
        Map<String, String> values = Map.of("company", companies.find(matter.companyCode()).map(Company::name).orElse(matter.companyCode()),
                "companyCode", matter.companyCode(),
                "intermediary", intermediary.stream().findFirst().map(Account::displayName).orElse(matter.intermediaryCode()),
                "intermediaryCode", matter.intermediaryCode(),
                "scope", matter.scope().stream().sorted().map(MandateScope::label).collect(Collectors.joining(", ")),
                "from", DAY.format(matter.from()), "to", matter.to() == null ? "senza scadenza" : DAY.format(matter.to()),
                "reason", matter.reason() == null || matter.reason().isBlank() ? "nessuno" : matter.reason());
        company.forEach(account -> send(event, account, values, "/azienda/" + matter.companyCode() + "/deleghe"));
        intermediary.forEach(account -> send(event, account, values, "/deleghe"));
    }

    private void send(Event event, Account account, Map<String, String> values, String path) {
        boolean sent = false;
        if (account.enabled()) {
            for (Notifications service : notifications) {
                service.send(Notification.to(account.username(), "registry.mandate-" + event.name().toLowerCase(java.util.Locale.ROOT), values, path));
                sent = true;
            }
        }
        if (!sent) {
            LOG.warn("Account {} was not told that a mandate was {}: account disabled or no notification service", account.username(), event);
        }
    }

    @Override
    public List<NotificationTemplate> templates() {
        return NotificationTemplate.load(MandateNotices.class, "notifications.properties", "registry",
                List.of("mandate-requested", "mandate-granted", "mandate-refused", "mandate-withdrawn", "mandate-revoked", "mandate-renounced"));
    }
}
