package it.sintesi.status.application;

import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.util.List;

/** Messages of the area to people. */
public final class StatusTemplates implements NotificationTemplates {

    @Override
    public List<NotificationTemplate> templates() {
        return NotificationTemplate.load(StatusTemplates.class, "notifications.properties", "status", List.of("changed"));
    }
}
