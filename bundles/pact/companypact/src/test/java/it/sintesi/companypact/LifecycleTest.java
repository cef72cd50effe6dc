package it.sintesi.companypact;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Lifecycle;
import it.sintesi.companypact.domain.Lifecycle.Move;
import it.sintesi.companypact.domain.Lifecycle.Who;
import it.sintesi.companypact.domain.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of the table of states: what is not expected here must be refused there. */
class LifecycleTest {

    private static final Map<String, Move> EXPECTED = new HashMap<>();

    static {
        List.of("REQUESTED TAKE DRAFT OFFICE", "REQUESTED REFUSE REFUSED OFFICE", "REQUESTED WITHDRAW WITHDRAWN COMPANY",
                "DRAFT WRITE DRAFT OFFICE", "DRAFT PROPOSE PROPOSED OFFICE", "DRAFT REFUSE REFUSED OFFICE", "DRAFT WITHDRAW WITHDRAWN COMPANY",
                "PROPOSED SIGN_OFFICE PROPOSED OFFICE", "PROPOSED SEND_CODE PROPOSED REPRESENTATIVE", "PROPOSED SIGN_COMPANY PROPOSED REPRESENTATIVE", "PROPOSED COMPLETE SIGNED NOBODY",
                "PROPOSED REVISE DRAFT OFFICE", "PROPOSED WITHDRAW WITHDRAWN COMPANY",
                "SIGNED RECORD_STEP IN_PROGRESS OFFICE", "SIGNED REVISE DRAFT OFFICE", "SIGNED SUSPEND SUSPENDED EITHER", "SIGNED TERMINATE TERMINATED EITHER",
                "IN_PROGRESS RECORD_STEP IN_PROGRESS OFFICE", "IN_PROGRESS REVISE DRAFT OFFICE", "IN_PROGRESS SUSPEND SUSPENDED EITHER", "IN_PROGRESS TERMINATE TERMINATED EITHER",
                "IN_PROGRESS CONCLUDE CONCLUDED OFFICE", "SUSPENDED RESUME IN_PROGRESS OFFICE", "SUSPENDED TERMINATE TERMINATED EITHER").forEach(words -> {
                    String[] w = words.split(" ");
                    EXPECTED.put(w[0] + " " + w[1], new Move(State.valueOf(w[2]), Who.valueOf(w[3])));
                });
    }

    static Stream<Arguments> cells() {
        return Stream.of(State.values()).flatMap(s -> Stream.of(Event.values()).map(e -> Arguments.of(s, e)));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyCell(State state, Event event) {
        assertThat(Lifecycle.move(state, event)).isEqualTo(Optional.ofNullable(EXPECTED.get(state + " " + event)));
    }
}
