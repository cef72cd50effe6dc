package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Role;
import java.util.List;
import java.util.Map;

/** Messages to the company's own accounts, in the transaction of what they tell. */
public final class Notices implements NotificationTemplates {

    private final List<NotificationTemplate> templates = NotificationTemplate.load(Notices.class, "notifications.properties", Kernel.AREA, List.of("code", "changed"));
    private final Kernel kernel;
    private final Notifications notifications;

    Notices(Kernel kernel, Notifications notifications) {
        this.kernel = kernel;
        this.notifications = notifications;
    }

    @Override
    public List<NotificationTemplate> templates() {
        return templates;
    }

    /** Tells the company that something happened with its pact. */
    void changed(CompanyPact p, String what) {
        kernel.accounts().ofSubject(p.company()).stream().filter(a -> a.enabled() && a.roles().contains(Role.EMPLOYER))
                .forEach(a -> notifications.send(Notification.to(a.username(), "companypact.changed", Map.of("what", what), "/patto-impresa/" + p.id())));
    }

    /** Sends a signing code to one account. */
    void code(String account, CompanyPact p, String code, int minutes) {
        notifications.send(Notification.to(account, "companypact.code", Map.of("code", code, "minutes", String.valueOf(minutes)), "/patto-impresa/" + p.id()));
    }
}
