package it.sintesi.citizen.application;

import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.util.List;

/** Messages that this area sends. */
public final class CitizenTemplates implements NotificationTemplates {

    private final List<NotificationTemplate> templates =
            NotificationTemplate.load(CitizenTemplates.class, "notifications.properties", Kernel.AREA, List.of("contest-decided"));

    @Override
    public List<NotificationTemplate> templates() {
        return templates;
    }
}
