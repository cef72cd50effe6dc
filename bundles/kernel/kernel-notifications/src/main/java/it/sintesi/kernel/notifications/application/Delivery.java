package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.notification.ChannelFailure;
import it.sintesi.kernel.api.notification.MessageChannel;
import it.sintesi.kernel.api.notification.OutgoingMessage;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.notifications.persistence.MessageStore;
import it.sintesi.kernel.notifications.persistence.PreferenceStore;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends queued messages, one in a transaction. The outbox repeats what fails, with growing waits; after so many attempts the message is
 * given up here, so that the list of messages tells it. A crash between sending and commit repeats the message with the same identifier.
 */
public final class Delivery implements EventListener {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final MessageStore messages;
    private final PreferenceStore preferences;
    private final TemplateCatalogue templates;
    private final Channels channels;
    private final Accounts accounts;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final int attempts;

    /** A delivery; {@code attempts} after which a message is given up: fewer than the outbox makes. */
    public Delivery(MessageStore messages, PreferenceStore preferences, TemplateCatalogue templates, Channels channels, Accounts accounts, Transactions transactions,
                    CertifiedClock clock, int attempts) {
        this.messages = messages;
        this.preferences = preferences;
        this.templates = templates;
        this.channels = channels;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
        this.attempts = attempts;
    }

    @Override
    public void on(DomainEvent event) throws ChannelFailure {
        StoredMessage message = messages.find(event.subject()).orElse(null);
        if (message != null && message.state() == SendState.QUEUED) {
            deliver(message);
        }
    }

    private void deliver(StoredMessage message) throws ChannelFailure {
        if (message.account() != null && switchedOff(message)) {
            messages.end(message, SendState.SKIPPED, Reason.SWITCHED_OFF, null, clock.now());
            return;
        }
        Optional<MessageChannel> chosen = channel(message);
        if (chosen.isEmpty() || !chosen.get().configured()) {
            messages.end(message, SendState.SKIPPED, Reason.NOT_CONFIGURED, null, clock.now());
            return;
        }
        MessageChannel channel = chosen.get();
        String address = address(message, channel);
        if (address == null || address.isBlank()) {
            messages.end(tried(message, channel.id(), null, 0), SendState.SKIPPED, Reason.NO_ADDRESS, null, clock.now());
            return;
        }
        hand(tried(message, channel.id(), address, 1), channel);
    }

    private void hand(StoredMessage message, MessageChannel channel) throws ChannelFailure {
        try {
            channel.send(new OutgoingMessage(message.id(), message.at(), message.address(), message.subject(), message.body(), message.path(),
                    messages.attachments(message.id())));
        } catch (ChannelFailure e) {
            failed(message, e);
            return;
        }
        messages.end(message, SendState.SENT, null, null, clock.now());
        if (message.account() == null) {
            messages.erase(message.id());
        }
    }

    private void failed(StoredMessage message, ChannelFailure failure) throws ChannelFailure {
        if (failure.isPermanent() || message.attempts() >= attempts) {
            LOG.warn("Message {} by {} is given up after {} attempts: {}", message.id(), message.channel(), message.attempts(), failure.getMessage());
            messages.end(message, SendState.FAILED, failure.isPermanent() ? Reason.REFUSED : Reason.UNREACHABLE, failure.getMessage(), clock.now());
            return;
        }
        // Of its own, since what throws here is rolled back.
        transactions.requiresNew(() -> {
            messages.attempt(message, failure.getMessage(), clock.now());
            return null;
        });
        throw failure;
    }

    private boolean switchedOff(StoredMessage message) {
        boolean mandatory = templates.find(message.template()).map(template -> template.mandatory()).orElse(true);
        return !mandatory && preferences.switchedOff(message.account()).contains(message.template());
    }

    /** The chosen channel while it is installed, otherwise e-mail; a given address is always an e-mail address. */
    private Optional<MessageChannel> channel(StoredMessage message) {
        if (message.account() == null || message.givenAddress() != null) {
            return channels.find(MessageChannel.EMAIL);
        }
        return preferences.channel(message.account()).flatMap(channels::find).or(() -> channels.find(MessageChannel.EMAIL));
    }

    private String address(StoredMessage message, MessageChannel channel) {
        if (message.givenAddress() != null) {
            return message.givenAddress();
        }
        Optional<Account> account = accounts.find(message.account());
        return account.map(channel::addressOf).orElse(null);
    }

    private static StoredMessage tried(StoredMessage m, String channel, String address, int more) {
        return new StoredMessage(m.id(), m.at(), m.template(), m.account(), m.givenAddress(), m.subject(), m.body(), m.path(), m.state(), m.reason(), channel, address,
                m.attempts() + more, m.error(), m.changedAt(), m.complete());
    }
}
