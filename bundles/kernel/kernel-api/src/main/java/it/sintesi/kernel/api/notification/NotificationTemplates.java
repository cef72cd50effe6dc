package it.sintesi.kernel.api.notification;

import java.util.List;

/** The kinds of message that an area sends; register it as an OSGi service. */
public interface NotificationTemplates {

    List<NotificationTemplate> templates();
}
