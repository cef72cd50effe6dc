package it.sintesi.exchange.people.application;

import it.sintesi.exchange.api.Dispatch;
import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.exchange.people.domain.NodeMessage;
import it.sintesi.exchange.people.domain.NodeMessage.Kind;
import it.sintesi.exchange.people.domain.NodeMessage.State;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.exchange.people.persistence.Numbers;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes messages down and queues them; what breaks rules is written down with its reasons and never leaves. Wants a transaction. */
public final class Outbound {

    /** Code of the partner that is the national node. */
    public static final String NODE = "NODE";
    /** Code of the partner that takes notices of sanctions. */
    public static final String INPS = "INPS_SANCTIONS";

    private final MessageStore messages;
    private final Numbers numbers;
    private final Dispatch dispatch;
    private final CertifiedClock clock;

    public Outbound(MessageStore messages, Numbers numbers, Dispatch dispatch, CertifiedClock clock) {
        this.messages = messages;
        this.numbers = numbers;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /**
     * What a message is about.
     *
     * @param cause event that asks for it
     */
    public record Header(Kind kind, String event, String person, String cause, LocalDate day, LocalDate declaredOn) {
    }

    /** Whether an event has had its message. */
    public boolean caused(String cause) {
        return messages.caused(cause);
    }

    /** First thing in a transaction that writes what others write too, before any other row. */
    public void turn() {
        numbers.turn();
    }

    /** Queues a message. */
    public void send(Header header, String content) {
        NodeMessage message = message(header, State.QUEUED, Answer.NONE, content);
        messages.create(message);
        dispatch.enqueue(List.of(new Dispatch.Message(header.kind() == Kind.SANZIONE ? INPS : NODE, "", message.reference(), header.kind().name(), header.person())));
    }

    /** Writes down a message that must not leave. */
    public void keep(Header header, State state, Answer reasons, String content) {
        messages.create(message(header, state, reasons, content));
    }

    /** Writes down a message that breaks rules. */
    public void wrong(Header header, List<Rejection> reasons, String content) {
        keep(header, State.WRONG, Answer.of(reasons), content);
    }

    private NodeMessage message(Header header, State state, Answer answer, String content) {
        String reference = String.format(Locale.ROOT, "P%015d", numbers.next(Numbers.MESSAGE));
        return new NodeMessage(reference, header.kind(), header.event(), header.person(), header.cause(), header.day(), header.declaredOn(), state, "", answer, clock.now(), null, content);
    }
}
