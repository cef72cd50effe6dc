package it.sintesi.pact.application;

import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import java.util.List;

/** Messages that this area sends. */
public final class PactTemplates implements NotificationTemplates {

    private final List<NotificationTemplate> templates =
            NotificationTemplate.load(PactTemplates.class, "notifications.properties", Kernel.AREA, List.of("proposed", "code", "signed", "changed"));

    @Override
    public List<NotificationTemplate> templates() {
        return templates;
    }
}
