package it.sintesi.kernel.security;

import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.util.List;

/** The messages about the safety of accounts. */
public final class SecurityTemplates implements NotificationTemplates {

    @Override
    public List<NotificationTemplate> templates() {
        return NotificationTemplate.load(SecurityTemplates.class, "notifications.properties", "security", List.of("attack"));
    }
}
