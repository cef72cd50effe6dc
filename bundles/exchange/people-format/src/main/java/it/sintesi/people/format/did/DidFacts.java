package it.sintesi.people.format.did;

import it.sintesi.people.format.Known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules must know beside the message.
 *
 * @param now       present instant
 * @param former    events of the person that came before, oldest first
 * @param policyA02 whether the person's record has a policy A02 proposed on the day of the declaration
 */
public record DidFacts(Instant now, List<Former> former, Known policyA02) {

    public DidFacts {
        former = List.copyOf(former);
    }

    /** An event that came before, and the day of its declaration. */
    public record Former(DidEvent event, LocalDate declaredOn) {
    }

    /** Day of the declaration that is active. */
    Optional<LocalDate> active() {
        LocalDate day = null;
        for (Former one : former) {
            day = switch (one.event()) {
                case I -> one.declaredOn();
                case R, A -> null;
                case C, S -> day;
            };
        }
        return Optional.ofNullable(day);
    }

    /** Whether the active declaration has had an event. */
    boolean had(DidEvent event, LocalDate declaredOn) {
        return former.stream().anyMatch(one -> one.event() == event && one.declaredOn().equals(declaredOn));
    }
}
