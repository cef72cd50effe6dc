package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.testing.Explained;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import it.sintesi.rules.api.LepRule;
import it.sintesi.rules.api.SuitableOfferRule.Coherence;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void each_key_says_one_thing() throws IOException {
        Stream<String> requirements = Stream.of("SCHOOLING", "DOMICILE", "AVAILABILITY").flatMap(what -> Stream.of("MET", "NOT_MET", "UNKNOWN").map(standing -> "REQ-" + what + "-" + standing));
        Stream<String> dues = Stream.of(LepRule.Milestone.values()).map(due -> "LEP-" + due);
        Stream<String> incomes = Stream.of("STA-INCOME-BOTH-CHECK", "STA-INCOME-EMPLOYEE-CHECK", "STA-INCOME-SELF-CHECK");
        Stream<String> faults = Stream.of(Fault.values()).flatMap(fault -> Stream.of("CON-DAYS-" + fault, "CON-LOSS-" + fault));
        Stream<String> offers = Stream.concat(IntStream.rangeClosed(1, 5).mapToObj(condition -> "SOR-TITLE-" + condition), Stream.concat(
                Stream.of(Coherence.values()).map(coherence -> "SOR-COHERENCE-" + coherence), Stream.of("SOR-REACH-SAME", "SOR-REACH-ADJACENT", "SOR-REACH-AGREED")));
        assertThat(Explained.wrong(Stream.of(requirements, dues, incomes, faults, offers).flatMap(keys -> keys).collect(Collectors.toSet()))).isEmpty();
    }
}
