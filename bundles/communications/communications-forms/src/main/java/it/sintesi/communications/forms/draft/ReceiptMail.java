package it.sintesi.communications.forms.draft;

import it.sintesi.communications.api.Receipt;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.notification.NotificationTemplates;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.osgi.service.blueprint.container.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receipt by e-mail and in the in-box of who sent, with the PDF. */
public final class ReceiptMail implements NotificationTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptMail.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private final Notifications notifications;

    public ReceiptMail(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public List<NotificationTemplate> templates() {
        return NotificationTemplate.load(ReceiptMail.class, "mail.properties", "forms", List.of("receipt", "receiptMandate"));
    }

    /** Queues the message. The receipt does not depend on it: while the notifications are away, it stays on the portal. */
    void send(Caller caller, Draft draft, Receipt receipt, byte[] pdf) {
        boolean delegated = receipt.mandate() != null;
        Map<String, String> values = Map.of("code", receipt.code(), "protocol", receipt.protocol(), "form", draft.form().root(), "event", receipt.event().label(),
                "company", draft.companyName(), "moment", MOMENT.format(LocalDateTime.ofInstant(receipt.certifiedAt(), CertifiedClock.ZONE)),
                "mandate", delegated ? receipt.mandate() : "");
        try {
            notifications.send(new Notification(delegated ? "forms.receiptMandate" : "forms.receipt", caller.account(), null, values, "/comunicazioni/" + receipt.code(),
                    List.of(new Notification.Attachment("ricevuta-" + receipt.code() + ".pdf", "application/pdf", pdf))));
        } catch (ServiceUnavailableException e) {
            LOG.warn("The receipt {} was not sent by e-mail: the notifications are stopped", receipt.code());
        }
    }
}
