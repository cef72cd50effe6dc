package it.sintesi.conditionality.domain;

import it.sintesi.conditionality.api.Sanction.State;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of states: from which state which event leads where, and who may do it. What is not written here cannot be done. */
public final class Lifecycle {

    /** Who does it. */
    public enum Who {
        /** The person, or the desk for the person. */
        PERSON,
        /** An operator of the competent office. */
        OPERATOR,
        /** The person responsible for the office, who also records what the committee decided. */
        SUPERVISOR
    }

    /** Where an event leads, and who may do it. */
    public record Move(State to, Who who) {
    }

    /** Cases of which nothing is decided yet. */
    public static final Set<State> PENDING = Set.of(State.OPENED, State.WARNED, State.PROPOSED);
    /** Cases whose decision is in force: they count for the next occurrence. */
    public static final Set<State> IN_FORCE = Set.of(State.DECIDED, State.REVIEW_ASKED, State.REVIEWING, State.REJECTED, State.INADMISSIBLE);
    private static final Map<State, Map<Event, Move>> TABLE = new EnumMap<>(State.class);

    static {
        row(State.OPENED, Map.of(Event.GIVE_REASONS, person(State.OPENED), Event.ACCEPT_REASONS, operator(State.JUSTIFIED), Event.WARN, operator(State.WARNED),
                Event.CLOSE, operator(State.CLOSED), Event.RECHECK, operator(State.OPENED)));
        row(State.WARNED, Map.of(Event.GIVE_REASONS, person(State.WARNED), Event.ACCEPT_REASONS, operator(State.JUSTIFIED), Event.PROPOSE, operator(State.PROPOSED),
                Event.CLOSE, operator(State.CLOSED), Event.RECHECK, operator(State.WARNED)));
        row(State.PROPOSED, Map.of(Event.DECIDE, supervisor(State.DECIDED), Event.SEND_BACK, supervisor(State.WARNED), Event.RECHECK, operator(State.PROPOSED)));
        row(State.DECIDED, Map.of(Event.ASK_REVIEW, person(State.REVIEW_ASKED), Event.WITHDRAW, supervisor(State.CLOSED), Event.RECHECK, operator(State.DECIDED)));
        row(State.REVIEW_ASKED, Map.of(Event.START_REVIEW, supervisor(State.REVIEWING), Event.DECLARE_INADMISSIBLE, supervisor(State.INADMISSIBLE),
                Event.WITHDRAW, supervisor(State.CLOSED), Event.RECHECK, operator(State.REVIEW_ASKED)));
        row(State.REVIEWING, Map.of(Event.UPHOLD, supervisor(State.UPHELD), Event.REJECT, supervisor(State.REJECTED), Event.DECLARE_INADMISSIBLE, supervisor(State.INADMISSIBLE),
                Event.WITHDRAW, supervisor(State.CLOSED), Event.RECHECK, operator(State.REVIEWING)));
        row(State.REJECTED, Map.of(Event.WITHDRAW, supervisor(State.CLOSED), Event.RECHECK, operator(State.REJECTED)));
        row(State.INADMISSIBLE, Map.of(Event.WITHDRAW, supervisor(State.CLOSED), Event.RECHECK, operator(State.INADMISSIBLE)));
        row(State.JUSTIFIED, Map.of());
        row(State.UPHELD, Map.of());
        row(State.CLOSED, Map.of());
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

    /** True while something can still become of the case. */
    public static boolean alive(State state) {
        return !TABLE.get(state).isEmpty();
    }

    private static void row(State from, Map<Event, Move> moves) {
        TABLE.put(from, moves.isEmpty() ? Map.of() : new EnumMap<>(moves));
    }

    private static Move person(State to) {
        return new Move(to, Who.PERSON);
    }

    private static Move operator(State to) {
        return new Move(to, Who.OPERATOR);
    }

    private static Move supervisor(State to) {
        return new Move(to, Who.SUPERVISOR);
    }
}
