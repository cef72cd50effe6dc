package it.sintesi.people.format;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.people.format.sap.PolicyEventKind;
import it.sintesi.people.format.sap.PolicyId;
import it.sintesi.people.format.sap.Sap;
import it.sintesi.people.format.sap.SapFacts;
import it.sintesi.people.format.sap.SapFormat;
import it.sintesi.people.format.sap.SapRules;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** SP-001 to SP-034, each from both sides, on texts as they travel; the sheet of the record is the source. */
class SapRulesTest {

    private static final class Province implements SapFacts {

        private static final Map<Table, Set<String>> CODES = Map.of(Table.OFFICES, Set.of("B157X000001"), Table.PROMOTERS, Set.of("B157X000001"), Table.MUNICIPALITIES, Set.of("D918", "B157"),
                Table.CITIZENSHIPS, Set.of("000", "201"), Table.SECTORS, Set.of("25.62"), Table.PROFESSIONS, Set.of("6.2.2.3.1"), Table.CONTRACTS, Set.of("A.03.08", "A.02.00"),
                Table.ACTIVITIES, Set.of("A02", "C06", "E01"), Table.DISABILITY_LISTS, Set.of("8"), Table.RECORDS, Set.of("BS00000042K"));

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 3, 2);
        }

        @Override
        public Known known(Table table, String code, LocalDate day) {
            return CODES.getOrDefault(table, Set.of()).contains(code) ? Known.YES : Known.NO;
        }

        @Override
        public boolean outsideEu(String citizenship) {
            return "201".equals(citizenship);
        }

        @Override
        public Optional<String> activeRecord(String person) {
            return Optional.of("BS00000042K");
        }
    }

    static Stream<Arguments> cases() throws IOException {
        return FormatContractTest.resource("/sap-regole.txt").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\\|", -1))
                .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("cases")
    void findsThePlantedMistakeAndNothingOnItsOtherSide(String rule, String from, String to) throws IOException {
        String text = FormatContractTest.resource("/sap-completa.xml");
        String[] old = from.split("§", -1);
        String[] changed = to.split("§", -1);
        for (int i = 0; i < old.length; i++) {
            assertThat(text).contains(old[i]);
            text = text.replace(old[i], changed[i]);
        }
        List<Rejection> found = check(SapFormat.SAP.read(text).orThrow());
        if (rule.startsWith("-")) {
            assertThat(found).extracting(Rejection::code).doesNotContain(rule.substring(1));
        } else {
            assertThat(found).extracting(Rejection::code).contains(rule);
            assertThat(found).allSatisfy(rejection -> assertThat(List.of(rejection.message(), rejection.mend(), rejection.field(), rejection.law())).doesNotContain(""));
        }
    }

    @Test
    void isSilentOnARightRecord() throws IOException {
        assertThat(check(SapFormat.SAP.read(FormatContractTest.resource("/sap-completa.xml")).orThrow())).isEmpty();
    }

    /** SP-011 wants a first sending, which here has no identifier and no active record. */
    @Test
    void warnsOfWhatOnlyTheNodeWrites() throws IOException {
        String text = FormatContractTest.resource("/sap-completa.xml").replace("<identificativosap>BS00000042K</identificativosap>", "")
                .replace("<codstatus>DS</codstatus>", "<codstatus>DS</codstatus><indiceprofiling>0.5</indiceprofiling>");
        assertThat(check(SapFormat.SAP.read(text).orThrow())).extracting(Rejection::code).contains("SP-011");
    }

    @Test
    void hasEveryRuleOfTheSheet() {
        assertThat(SapRules.ALL).extracting(Rule::id).containsExactlyElementsOf(IntStream.rangeClosed(1, 34).mapToObj(number -> "SP-%03d".formatted(number)).toList());
        assertThat(PolicyEventKind.all()).hasSize(15);
    }

    @ParameterizedTest
    @CsvSource({"08,9124756,H501X000004,A02,2017-01-01,08008B3B94B", "10,42,B157X000001,A02,2026-03-02,100000002AW", "10,255,B157X000001,C06,2026-03-02,10000000FFC",
        "10,4096,F205X000010,B01,2025-12-31,1000001000A"})
    void reckonsTheIdentifiersOfTheSheet(String system, long sequence, String promoter, String activity, LocalDate proposedOn, String id) {
        assertThat(PolicyId.of(system, sequence, promoter, activity, proposedOn)).isEqualTo(id);
        assertThat(PolicyId.right(id, promoter, activity, proposedOn)).isTrue();
        assertThat(PolicyId.right(id, promoter, activity, proposedOn.plusDays(1))).isFalse();
    }

    private static List<Rejection> check(Sap sap) {
        return SapRules.check(sap, new Province());
    }
}
