package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.NotificationTemplate;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.notifications.persistence.PreferenceStore;
import java.util.Set;
import java.util.stream.Collectors;

/** What people want outside their in-box, and through which channel. Everybody sees and changes only the own preferences. */
public final class Preferences {

    /**
     * Preferences of an account.
     *
     * @param switchedOff templates that stay in the in-box only
     * @param channel     identifier of the chosen channel
     */
    public record Choice(Set<String> switchedOff, String channel) {
    }

    private final PreferenceStore store;
    private final TemplateCatalogue templates;
    private final Channels channels;
    private final Transactions transactions;

    public Preferences(PreferenceStore store, TemplateCatalogue templates, Channels channels, Transactions transactions) {
        this.store = store;
        this.templates = templates;
        this.channels = channels;
        this.transactions = transactions;
    }

    /** What the caller has chosen; everything on and e-mail when nothing was chosen. */
    public Choice of(Caller caller) {
        String account = own(caller);
        return transactions.required(() -> new Choice(store.switchedOff(account), store.channel(account).orElse(MessageChannel.EMAIL)));
    }

    /**
     * Replaces the caller's preferences.
     *
     * @param wanted  templates that are to leave the in-box too; mandatory ones leave anyway
     * @param channel identifier of an installed channel
     * @throws ServiceException REJECTED when the channel is not installed
     */
    public void change(Caller caller, Set<String> wanted, String channel) {
        String account = own(caller);
        if (channels.find(channel).isEmpty()) {
            throw ServiceException.rejected(Rejection.error("NOT-CHANNEL", "channel", "Il canale «" + channel + "» non è disponibile.", "Scegliete uno dei canali proposti").said(Phrase.of("NOT-CHANNEL", channel)));
        }
        Set<String> off = templates.all().stream().filter(template -> !template.mandatory()).map(NotificationTemplate::id).filter(id -> !wanted.contains(id))
                .collect(Collectors.toSet());
        transactions.run(() -> store.write(account, off, channel));
    }

    private static String own(Caller caller) {
        if (caller.isAnonymous()) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Occorre accedere", java.util.List.of()).said("WEB-LOGIN");
        }
        return caller.account();
    }
}
