package it.sintesi.conditionality;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.conditionality.api.Sanction.State;
import it.sintesi.conditionality.domain.Event;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.Lifecycle.Move;
import it.sintesi.conditionality.domain.Lifecycle.Who;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of states: what is not expected here must be refused there. */
class LifecycleTest {

    private static final Map<String, Move> EXPECTED = new HashMap<>();

    static {
        cell("OPENED GIVE_REASONS OPENED PERSON");
        cell("OPENED ACCEPT_REASONS JUSTIFIED OPERATOR");
        cell("OPENED WARN WARNED OPERATOR");
        cell("OPENED CLOSE CLOSED OPERATOR");
        cell("OPENED RECHECK OPENED OPERATOR");
        cell("WARNED GIVE_REASONS WARNED PERSON");
        cell("WARNED ACCEPT_REASONS JUSTIFIED OPERATOR");
        cell("WARNED PROPOSE PROPOSED OPERATOR");
        cell("WARNED CLOSE CLOSED OPERATOR");
        cell("WARNED RECHECK WARNED OPERATOR");
        cell("PROPOSED DECIDE DECIDED SUPERVISOR");
        cell("PROPOSED SEND_BACK WARNED SUPERVISOR");
        cell("PROPOSED RECHECK PROPOSED OPERATOR");
        cell("DECIDED ASK_REVIEW REVIEW_ASKED PERSON");
        cell("DECIDED WITHDRAW CLOSED SUPERVISOR");
        cell("DECIDED RECHECK DECIDED OPERATOR");
        cell("REVIEW_ASKED START_REVIEW REVIEWING SUPERVISOR");
        cell("REVIEW_ASKED DECLARE_INADMISSIBLE INADMISSIBLE SUPERVISOR");
        cell("REVIEW_ASKED WITHDRAW CLOSED SUPERVISOR");
        cell("REVIEW_ASKED RECHECK REVIEW_ASKED OPERATOR");
        cell("REVIEWING UPHOLD UPHELD SUPERVISOR");
        cell("REVIEWING REJECT REJECTED SUPERVISOR");
        cell("REVIEWING DECLARE_INADMISSIBLE INADMISSIBLE SUPERVISOR");
        cell("REVIEWING WITHDRAW CLOSED SUPERVISOR");
        cell("REVIEWING RECHECK REVIEWING OPERATOR");
        cell("REJECTED WITHDRAW CLOSED SUPERVISOR");
        cell("REJECTED RECHECK REJECTED OPERATOR");
        cell("INADMISSIBLE WITHDRAW CLOSED SUPERVISOR");
        cell("INADMISSIBLE RECHECK INADMISSIBLE OPERATOR");
    }

    private static void cell(String words) {
        String[] w = words.split(" ");
        EXPECTED.put(w[0] + " " + w[1], new Move(State.valueOf(w[2]), Who.valueOf(w[3])));
    }

    static Stream<Arguments> cells() {
        return Stream.of(State.values()).flatMap(s -> Stream.of(Event.values()).map(e -> Arguments.of(s, e)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCell(State state, Event event) {
        assertThat(Lifecycle.move(state, event)).isEqualTo(Optional.ofNullable(EXPECTED.get(state + " " + event)));
    }

    @Test
    void onlyFinishedCasesHaveNoWayOut() {
        assertThat(Stream.of(State.values()).filter(s -> !Lifecycle.alive(s))).containsExactlyInAnyOrder(State.JUSTIFIED, State.UPHELD, State.CLOSED);
        assertThat(Lifecycle.PENDING).doesNotContainAnyElementsOf(Lifecycle.IN_FORCE);
    }
}
