package it.sintesi.conditionality.application;

import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages to the person, in the transaction of what they tell: they leave if it commits, and without them nothing is done. */
public final class Notices implements NotificationTemplates {

    static final String HOME = "/condizionalita/";
    private final List<NotificationTemplate> templates =
            NotificationTemplate.load(Notices.class, "notifications.properties", Kernel.AREA, List.of("warned", "accepted", "closed", "decided", "withdrawn", "reviewed"));
    private final Kernel kernel;
    private final Notifications notifications;

    public Notices(Kernel kernel, Notifications notifications) {
        this.kernel = kernel;
        this.notifications = notifications;
    }

    @Override
    public List<NotificationTemplate> templates() {
        return templates;
    }

    /** Tells the person; false when there is no account, so that the document must be handed over or sent by registered post. */
    boolean tell(SanctionCase c, String template, Map<String, String> values) {
        Optional<Account> account = kernel.accounts().ofSubject(c.person()).stream().filter(a -> a.enabled() && a.roles().contains(Role.CITIZEN)).findFirst();
        account.ifPresent(a -> notifications.send(Notification.to(a.username(), Kernel.AREA + "." + template, values, HOME + c.id())));
        return account.isPresent();
    }

    /** How the person learns of an act, for the history. */
    static String told(boolean inBox) {
        return inBox ? " Avviso nella casella della persona." : " La persona non ha un account: consegnare l'atto di persona o per raccomandata.";
    }
}
