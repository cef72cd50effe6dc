package it.sintesi.communications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on each side of its boundary. */
class RuleTableTest {

    static Stream<RuleCase> cases() {
        return Stream.of(SendingCases.cases(), EmployerCases.cases(), WorkerCases.cases(), ContractCases.cases(), EventCases.cases(),
                        AgencyCases.cases(), VariationCases.cases(), UrgencyCases.cases(), EmployerChangeCases.cases())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsOnOneSide(RuleCase rule) {
        assertThat(rule.whenHolding()).doesNotContain(rule.id());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void breaksAloneOnTheOther(RuleCase rule) {
        Set<String> broken = new TreeSet<>(rule.whenBreaking());
        broken.removeAll(rule.whenHolding());
        assertThat(broken).isEqualTo(rule.expected());
    }
}
