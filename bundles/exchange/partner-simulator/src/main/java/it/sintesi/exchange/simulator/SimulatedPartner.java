package it.sintesi.exchange.simulator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Memory of one simulated partner: what it took, how often, and how it misbehaves. Bounded: the oldest messages are forgotten. */
public final class SimulatedPartner {

    private static final int MAX_MESSAGES = 200_000;
    private static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    private final Clock clock;
    private final Map<String, Message> messages = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Message> eldest) {
            return size() > MAX_MESSAGES;
        }
    };
    private final Map<String, String> records = new HashMap<>();
    private Behaviour behaviour = Behaviour.WELL;

    /**
     * How a partner behaves.
     *
     * @param fault    what it does wrong
     * @param attempts how many first attempts of each message it does so; 0 = always
     * @param dedup    whether it recognises a message that it already has
     * @param delayMs  delay of slow answers, milliseconds
     */
    public record Behaviour(Fault fault, int attempts, boolean dedup, long delayMs) {

        /** As it should. */
        public static final Behaviour WELL = new Behaviour(Fault.NONE, 0, true, 30_000);
    }

    private static final class Message {
        private int attempts;
        private int applied;
        private boolean refused;
        private LocalDate day;
    }

    public SimulatedPartner(Clock clock) {
        this.clock = clock;
    }

    public synchronized void behave(Behaviour given) {
        behaviour = given;
    }

    public synchronized Behaviour behaviour() {
        return behaviour;
    }

    /** Counts an attempt and says how it goes wrong. */
    synchronized Fault attempt(String id) {
        int number = ++messages.computeIfAbsent(id, key -> new Message()).attempts;
        return behaviour.attempts() == 0 || number <= behaviour.attempts() ? behaviour.fault() : Fault.NONE;
    }

    /** Takes a message; one that it already has counts again only when it does not recognise it. */
    synchronized void apply(String id) {
        Message message = messages.get(id);
        if (message.applied == 0 || !behaviour.dedup()) {
            message.applied++;
            message.day = LocalDate.ofInstant(clock.instant(), ZONE);
        }
    }

    synchronized void refuse(String id) {
        messages.get(id).refused = true;
    }

    /** {@code ACQUISITO}, {@code RIFIUTATO} or {@code SCONOSCIUTO}. */
    synchronized String status(String id) {
        Message message = messages.get(id);
        if (message == null || message.applied == 0 && !message.refused) {
            return "SCONOSCIUTO";
        }
        return message.applied > 0 ? "ACQUISITO" : "RIFIUTATO";
    }

    synchronized List<String> ids(LocalDate day) {
        List<String> ids = new ArrayList<>();
        messages.forEach((id, message) -> {
            if (message.applied > 0 && day.equals(message.day)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** How often each message was applied, refused ones with 0. */
    public synchronized Map<String, Integer> applied() {
        Map<String, Integer> applied = new HashMap<>();
        messages.forEach((id, message) -> applied.put(id, message.applied));
        return applied;
    }

    /** How often each message was sent. */
    public synchronized Map<String, Integer> attempts() {
        Map<String, Integer> attempts = new HashMap<>();
        messages.forEach((id, message) -> attempts.put(id, message.attempts));
        return attempts;
    }

    /** Remembers the record of a person that came with a message of the national node. */
    synchronized void hold(String content) {
        NodeMessages.record(content).ifPresent(record -> records.put(record[0], record[1]));
    }

    /** Holder of the record of a person, when it has one. */
    synchronized Optional<String> holder(String person) {
        return Optional.ofNullable(records.get(person));
    }

    /** As if another body held the record of a person. */
    public synchronized void holdElsewhere(String person, String holder) {
        records.put(person, holder);
    }

    /** Forgets a message, as a partner that lost it. */
    public synchronized void lose(String id) {
        messages.remove(id);
    }

    /** Forgets everything and behaves well again. */
    public synchronized void reset() {
        messages.clear();
        records.clear();
        behaviour = Behaviour.WELL;
    }
}
