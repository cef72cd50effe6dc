package it.sintesi.did.application;

import it.sintesi.did.domain.Declaration;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Account;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Messages to the person, to every account that stands for it; who has none finds everything at the office. */
public final class Messages implements NotificationTemplates {

    private static final List<String> NAMES = List.of("given", "refused", "revoked", "restored", "cancelled", "reviewed", "confirm-soon", "confirm-late");

    private final List<NotificationTemplate> templates = NotificationTemplate.load(Messages.class, "notifications.properties", Kernel.AREA, NAMES);
    private final Neighbours others;

    Messages(Neighbours others) {
        this.others = others;
    }

    @Override
    public List<NotificationTemplate> templates() {
        return templates;
    }

    /** In the transaction: the message leaves only if it commits. */
    void send(Declaration d, String template, Map<String, String> values, String path) {
        Map<String, String> all = new HashMap<>(values);
        all.put("day", Words.day(d.givenOn()));
        for (Notifications notifications : others.notifications()) {
            for (Account account : others.accounts().ofSubject(d.person())) {
                notifications.send(Notification.to(account.username(), Kernel.AREA + "." + template, all, path));
            }
        }
    }
}
