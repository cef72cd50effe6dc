package it.sintesi.pact;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactMachine;
import it.sintesi.pact.domain.PactMachine.Actor;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every cell of the table: ten events in seven states, and who may. */
class PactMachineTest {

    /** O office, P person, S system; a dash where the event cannot happen. */
    @ParameterizedTest
    @CsvSource({
            "DRAFT,       PROPOSED/O, -,      -,           -,             -,             -,           -,             -,           TERMINATED/OS, -",
            "PROPOSED,    -,          DRAFT/O, SIGNED/OP,  -,             -,             -,           -,             -,           TERMINATED/OS, -",
            "SIGNED,      -,          -,      -,           IN_PROGRESS/O, SIGNED/O,      SUSPENDED/OS, -,            CONCLUDED/O, TERMINATED/OS, -",
            "IN_PROGRESS, -,          -,      -,           IN_PROGRESS/O, IN_PROGRESS/O, SUSPENDED/OS, -,            CONCLUDED/O, TERMINATED/OS, -",
            "SUSPENDED,   -,          -,      -,           -,             -,             -,           IN_PROGRESS/OS, CONCLUDED/O, TERMINATED/OS, -",
            "CONCLUDED,   -,          -,      -,           -,             -,             -,           -,             -,           -,             -",
            "TERMINATED,  -,          -,      -,           -,             -,             -,           -,             -,           -,             IN_PROGRESS/S"})
    void everyCell(PactState state, String propose, String withdraw, String sign, String start, String revise, String suspend, String resume, String conclude, String terminate,
                   String restore) {
        Map<PactEvent, String> row = Map.of(PactEvent.PROPOSE, propose, PactEvent.WITHDRAW, withdraw, PactEvent.SIGN, sign, PactEvent.START, start, PactEvent.REVISE, revise,
                PactEvent.SUSPEND, suspend, PactEvent.RESUME, resume, PactEvent.CONCLUDE, conclude, PactEvent.TERMINATE, terminate, PactEvent.RESTORE, restore);
        assertThat(row).hasSameSizeAs(PactEvent.values());
        row.forEach((event, cell) -> {
            assertThat(PactMachine.move(state, event).map(PactMachineTest::told).orElse("-")).as(state + " " + event).isEqualTo(cell);
            for (Actor actor : Actor.values()) {
                assertThat(PactMachine.may(state, event, actor)).as(state + " " + event + " " + actor).isEqualTo(cell.contains("/") && cell.split("/")[1].contains(actor.name().substring(0, 1)));
            }
        });
    }

    private static String told(PactMachine.Move move) {
        return move.to() + "/" + move.who().stream().map(a -> a.name().substring(0, 1)).sorted().collect(Collectors.joining());
    }
}
