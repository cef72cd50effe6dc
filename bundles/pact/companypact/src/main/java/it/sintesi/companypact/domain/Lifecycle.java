package it.sintesi.companypact.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The table of states: from which state which event leads where, and who may do it. What is not written here cannot be done. */
public final class Lifecycle {

    /** Who does it. */
    public enum Who {
        COMPANY, OFFICE,
        /** Either side, when the other does not keep the pact (charter 1.6). */
        EITHER,
        /** The legal representative alone, in person. */
        REPRESENTATIVE,
        /** Follows by itself from the second signature. */
        NOBODY
    }

    /** Where an event leads, and who may do it. */
    public record Move(State to, Who who) {
    }

    private static final Map<State, Map<Event, Move>> TABLE = new EnumMap<>(State.class);

    static {
        Move refuse = new Move(State.REFUSED, Who.OFFICE);
        Move withdraw = new Move(State.WITHDRAWN, Who.COMPANY);
        Move revise = new Move(State.DRAFT, Who.OFFICE);
        Move end = new Move(State.TERMINATED, Who.EITHER);
        Move suspend = new Move(State.SUSPENDED, Who.EITHER);
        Move step = new Move(State.IN_PROGRESS, Who.OFFICE);
        row(State.REQUESTED, Map.of(Event.TAKE, new Move(State.DRAFT, Who.OFFICE), Event.REFUSE, refuse, Event.WITHDRAW, withdraw));
        row(State.DRAFT, Map.of(Event.WRITE, new Move(State.DRAFT, Who.OFFICE), Event.PROPOSE, new Move(State.PROPOSED, Who.OFFICE), Event.REFUSE, refuse, Event.WITHDRAW, withdraw));
        row(State.PROPOSED, Map.of(Event.SIGN_OFFICE, new Move(State.PROPOSED, Who.OFFICE), Event.SEND_CODE, new Move(State.PROPOSED, Who.REPRESENTATIVE), Event.SIGN_COMPANY, new Move(State.PROPOSED, Who.REPRESENTATIVE),
                Event.COMPLETE, new Move(State.SIGNED, Who.NOBODY), Event.REVISE, revise, Event.WITHDRAW, withdraw));
        row(State.SIGNED, Map.of(Event.RECORD_STEP, step, Event.REVISE, revise, Event.SUSPEND, suspend, Event.TERMINATE, end));
        row(State.IN_PROGRESS, Map.of(Event.RECORD_STEP, step, Event.REVISE, revise, Event.SUSPEND, suspend, Event.TERMINATE, end,
                Event.CONCLUDE, new Move(State.CONCLUDED, Who.OFFICE)));
        row(State.SUSPENDED, Map.of(Event.RESUME, new Move(State.IN_PROGRESS, Who.OFFICE), Event.TERMINATE, end));
        for (State last : new State[] {State.CONCLUDED, State.TERMINATED, State.REFUSED, State.WITHDRAWN}) {
            TABLE.put(last, Map.of());
        }
    }

    private Lifecycle() {
    }

    /** Where the event leads from the state; empty when it cannot happen there. */
    public static Optional<Move> move(State from, Event event) {
        return Optional.ofNullable(TABLE.get(from).get(event));
    }

    /** What can happen in a state. */
    public static Map<Event, Move> moves(State from) {
        return TABLE.get(from);
    }

    private static void row(State from, Map<Event, Move> moves) {
        TABLE.put(from, new EnumMap<>(moves));
    }
}
