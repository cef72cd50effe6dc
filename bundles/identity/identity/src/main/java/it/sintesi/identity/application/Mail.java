package it.sintesi.identity.application;

import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.util.List;
import java.util.Map;

/** The messages that the area sends; their words stand in {@code mail.properties}. */
public final class Mail implements NotificationTemplates {

    private static final String AREA = "identity";
    private static final List<String> NAMES = List.of("confirm", "already", "welcome", "submitted", "more", "approved", "released", "refused", "colleague",
            "recover", "username", "disabled", "password", "email", "emailChanged", "account", "factor", "linked");

    @Override
    public List<NotificationTemplate> templates() {
        return NotificationTemplate.load(Mail.class, "mail.properties", AREA, NAMES);
    }

    /** To an account: e-mail and in-box. */
    static Notification to(String account, String name, Map<String, String> values, String path) {
        return Notification.to(account, AREA + "." + name, values, path);
    }

    /** With a secret link: by e-mail only, to the bare address, so that it never lies in an in-box. */
    static Notification secret(String address, String name, Map<String, String> values, String path) {
        return new Notification(AREA + "." + name, null, address, values, path, List.of());
    }
}
