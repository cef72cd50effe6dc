package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventOutbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Registers acts of the register and tells other areas of them, in the present transaction. */
public final class RegisterActs {

    private static final String AREA = "registry";

    private final Acts acts;
    private final EventOutbox outbox;
    private final Ids ids;
    private final CertifiedClock clock;

    public RegisterActs(Acts acts, EventOutbox outbox, Ids ids, CertifiedClock clock) {
        this.acts = acts;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Registers an act whose content are these lines; {@code corrects} is the protocol of the act that it undoes, or null. */
    Act register(String kind, String subject, String corrects, String... content) {
        return acts.append(List.of(new ActDraft(AREA, kind, subject, digest(content), corrects))).get(0);
    }

    void tell(String type, String subject, Instant at, String payload) {
        outbox.publish(List.of(new DomainEvent(ids.next(), type, subject, at, payload)));
    }

    String id() {
        return ids.next().toString();
    }

    Instant now() {
        return clock.now();
    }

    /** SHA-256 of the lines, which are the content of an act. */
    static String digest(String... content) {
        try {
            byte[] bytes = String.join("\n", content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
