package it.sintesi.kernel.notifications;

import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.notifications.application.Channels;
import it.sintesi.kernel.notifications.application.Delivery;
import it.sintesi.kernel.notifications.application.MessageDesk;
import it.sintesi.kernel.notifications.application.NotificationService;
import it.sintesi.kernel.notifications.application.Preferences;
import it.sintesi.kernel.notifications.application.Queue;
import it.sintesi.kernel.notifications.application.TemplateCatalogue;
import it.sintesi.kernel.notifications.application.Upkeep;
import it.sintesi.kernel.notifications.mail.EmailChannel;
import it.sintesi.kernel.notifications.persistence.InboxStore;
import it.sintesi.kernel.notifications.persistence.MessageList;
import it.sintesi.kernel.notifications.persistence.MessageStore;
import it.sintesi.kernel.notifications.persistence.PreferenceStore;
import it.sintesi.kernel.notifications.web.DeskPages;
import it.sintesi.kernel.notifications.web.InboxPages;
import it.sintesi.kernel.notifications.web.NotificationsArea;
import it.sintesi.kernel.notifications.web.PreferencePages;
import it.sintesi.web.api.WebArea;
import java.util.List;
import java.util.Map;

/** Puts the module together. */
public final class NotificationModule implements AutoCloseable {

    private final NotificationService notifications;
    private final Delivery delivery;
    private final EmailChannel email;
    private final Upkeep upkeep;
    private final Preferences preferences;
    private final MessageDesk desk;
    private final NotificationsArea area;

    /**
     * The module.
     *
     * @param templates what areas contribute at each moment
     * @param channels  channels that are installed at each moment, the e-mail of this module among them
     */
    public NotificationModule(KernelParts kernel, Map<?, ?> configuration, List<NotificationTemplates> templates, List<MessageChannel> channels) {
        Settings settings = Settings.of(configuration);
        Sql sql = new Sql(kernel.dataSource());
        MessageStore messages = new MessageStore(sql);
        PreferenceStore choices = new PreferenceStore(sql);
        TemplateCatalogue catalogue = new TemplateCatalogue(templates, settings.templates());
        Channels installed = new Channels(channels);
        Queue queue = new Queue(kernel.outbox(), kernel.ids());
        notifications = new NotificationService(messages, new InboxStore(sql), catalogue, queue, kernel.transactions(), kernel.clock(), kernel.ids(), settings.mail().publicUrl());
        delivery = new Delivery(messages, choices, catalogue, installed, kernel.accounts(), kernel.transactions(), kernel.clock(), settings.attempts());
        email = new EmailChannel(settings.mail());
        upkeep = new Upkeep(messages, queue, kernel.leases(), kernel.transactions(), kernel.clock(), settings.upkeep());
        preferences = new Preferences(choices, catalogue, installed, kernel.transactions());
        desk = new MessageDesk(messages, new MessageList(sql), queue, kernel.authorisation(), kernel.audit(), kernel.transactions(), kernel.clock());
        area = new NotificationsArea(new InboxPages(notifications), new PreferencePages(preferences, catalogue, installed), new DeskPages(desk, email));
    }

    public void start() {
        upkeep.start();
    }

    @Override
    public void close() {
        upkeep.close();
    }

    public Notifications notifications() {
        return notifications;
    }

    public EventListener delivery() {
        return delivery;
    }

    public MessageChannel email() {
        return email;
    }

    public Preferences preferences() {
        return preferences;
    }

    public MessageDesk desk() {
        return desk;
    }

    public Upkeep upkeep() {
        return upkeep;
    }

    public WebArea area() {
        return area;
    }
}
