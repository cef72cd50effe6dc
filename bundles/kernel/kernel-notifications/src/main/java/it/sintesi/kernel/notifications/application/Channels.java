package it.sintesi.kernel.notifications.application;

import it.sintesi.kernel.api.notification.MessageChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The channels that are installed now. */
public final class Channels {

    private final Iterable<MessageChannel> services;

    public Channels(Iterable<MessageChannel> services) {
        this.services = services;
    }

    /** By identifier, e-mail first. */
    public List<MessageChannel> installed() {
        List<MessageChannel> all = new ArrayList<>();
        services.forEach(all::add);
        all.sort(Comparator.comparing((MessageChannel channel) -> !channel.id().equals(MessageChannel.EMAIL)).thenComparing(MessageChannel::id));
        return all;
    }

    public Optional<MessageChannel> find(String id) {
        return installed().stream().filter(channel -> channel.id().equals(id)).findFirst();
    }
}
