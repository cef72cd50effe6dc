package it.sintesi.pact.domain;

import static it.sintesi.pact.api.PactState.CONCLUDED;
import static it.sintesi.pact.api.PactState.DRAFT;
import static it.sintesi.pact.api.PactState.IN_PROGRESS;
import static it.sintesi.pact.api.PactState.PROPOSED;
import static it.sintesi.pact.api.PactState.SIGNED;
import static it.sintesi.pact.api.PactState.SUSPENDED;
import static it.sintesi.pact.api.PactState.TERMINATED;
import static it.sintesi.pact.domain.PactMachine.Actor.OFFICE;
import static it.sintesi.pact.domain.PactMachine.Actor.PERSON;
import static it.sintesi.pact.domain.PactMachine.Actor.SYSTEM;

import it.sintesi.pact.api.PactState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * State × event → state, and who may. What is not written here cannot happen. A version after the first goes through the first two rows and SIGN by itself,
 * while the pact keeps the state it has.
 */
public final class PactMachine {

    /** Who acts. */
    public enum Actor {
        OFFICE, PERSON, SYSTEM
    }

    /** Where an event leads and who may bring it about. */
    public record Move(PactState to, Set<Actor> who) {
    }

    private static final Map<PactState, Map<PactEvent, Move>> TABLE = new EnumMap<>(PactState.class);

    static {
        allow(DRAFT, PactEvent.PROPOSE, PROPOSED, OFFICE);
        allow(DRAFT, PactEvent.TERMINATE, TERMINATED, OFFICE, SYSTEM);
        allow(PROPOSED, PactEvent.WITHDRAW, DRAFT, OFFICE);
        allow(PROPOSED, PactEvent.SIGN, SIGNED, OFFICE, PERSON);
        allow(PROPOSED, PactEvent.TERMINATE, TERMINATED, OFFICE, SYSTEM);
        for (PactState running : new PactState[] {SIGNED, IN_PROGRESS}) {
            allow(running, PactEvent.START, IN_PROGRESS, OFFICE);
            allow(running, PactEvent.REVISE, running, OFFICE);
            allow(running, PactEvent.SUSPEND, SUSPENDED, OFFICE, SYSTEM);
            allow(running, PactEvent.CONCLUDE, CONCLUDED, OFFICE);
            allow(running, PactEvent.TERMINATE, TERMINATED, OFFICE, SYSTEM);
        }
        allow(SUSPENDED, PactEvent.RESUME, IN_PROGRESS, OFFICE, SYSTEM);
        allow(SUSPENDED, PactEvent.CONCLUDE, CONCLUDED, OFFICE);
        allow(SUSPENDED, PactEvent.TERMINATE, TERMINATED, OFFICE, SYSTEM);
        allow(TERMINATED, PactEvent.RESTORE, IN_PROGRESS, SYSTEM);
    }

    private PactMachine() {
    }

    /** Where the event leads, empty when it cannot happen in that state. */
    public static Optional<Move> move(PactState from, PactEvent event) {
        return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(event));
    }

    /** True when the event may be brought about by the actor in that state. */
    public static boolean may(PactState from, PactEvent event, Actor actor) {
        return move(from, event).filter(move -> move.who().contains(actor)).isPresent();
    }

    private static void allow(PactState from, PactEvent event, PactState to, Actor... who) {
        TABLE.computeIfAbsent(from, s -> new EnumMap<>(PactEvent.class)).put(event, new Move(to, Set.of(who)));
    }
}
