package it.sintesi.reception.application;

import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.util.List;

/** Messages that this area sends. */
public final class ReceptionTemplates implements NotificationTemplates {

    private final List<NotificationTemplate> templates = NotificationTemplate.load(ReceptionTemplates.class, "notifications.properties", "reception",
            List.of("booked", "moved", "cancelled", "reminder", "offer", "offer-lapsed", "contact-answered"));

    @Override
    public List<NotificationTemplate> templates() {
        return templates;
    }
}
