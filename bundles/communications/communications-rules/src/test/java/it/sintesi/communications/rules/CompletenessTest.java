package it.sintesi.communications.rules;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.rules.engine.Enforcement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No rule of the standard's sheets is missing, and none goes without a case. */
class CompletenessTest {
    private static final NationalCatalogue CATALOGUE = new NationalCatalogue("");
    /** The only rules that no message can break, with where they hold instead. */
    private static final Map<String, Enforcement> ELSEWHERE = Map.of("UL-024", Enforcement.ARCHIVE, "UL-046", Enforcement.NO_FIELD,
            "UL-082", Enforcement.NO_FIELD, "UL-130", Enforcement.NO_FIELD, "UL-141", Enforcement.NO_FIELD, "US-057", Enforcement.NO_FIELD,
            "VD-005", Enforcement.FORMAT, "VD-039", Enforcement.NO_FIELD);
    /** Marked (D) in the sheets: plausible, without a source. */
    private static final Set<String> SWITCHABLE = Set.of("UL-001", "UL-014", "UL-016", "UL-071", "UL-118", "UL-125", "UL-166", "UL-170",
            "US-018",
            "US-060", "UG-009", "UG-010", "VD-023");

    private static Stream<String> ids(String family, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> String.format("%s-%03d", family, number));
    }

    private static List<String> sheets() {
        return Stream.of(ids("UL", 171), ids("US", 78), ids("UG", 20), ids("VD", 41)).flatMap(all -> all).toList();
    }

    @Test
    void everyRuleOfTheSheetsIsInTheCatalogueInOrder() {
        assertThat(CATALOGUE.rules()).extracting(RuleDescription::id).containsExactlyElementsOf(sheets());
    }

    @Test
    void everyRuleHasACaseUnlessNoMessageCanBreakIt() {
        Set<String> tested = RuleTableTest.cases().map(RuleCase::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> due = new TreeSet<>(sheets());
        due.removeAll(ELSEWHERE.keySet());
        assertThat(tested).isEqualTo(due);
    }

    @Test
    void onlyTheListedRulesAreEnforcedElsewhere() {
        Map<String, Enforcement> elsewhere = CATALOGUE.byId().values().stream().filter(rule -> rule.enforcement() != Enforcement.MESSAGE)
                .collect(Collectors.toMap(rule -> rule.id(), rule -> rule.enforcement()));
        assertThat(elsewhere).isEqualTo(ELSEWHERE);
    }

    @Test
    void onlyTheRulesWithoutASourceCanBeSwitchedOff() {
        assertThat(CATALOGUE.byId().values().stream().filter(rule -> rule.switchable()).map(rule -> rule.id()))
                .containsExactlyInAnyOrderElementsOf(SWITCHABLE);
    }

    @Test
    void everyRuleTellsFieldLawConditionAndMend() {
        assertThat(CATALOGUE.rules()).allSatisfy(rule -> {
            assertThat(rule.fields()).isNotEmpty().allSatisfy(field -> assertThat(field).isNotBlank());
            assertThat(rule.law()).isNotBlank();
            assertThat(rule.message()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(rule.mend()).endsWith(".");
            assertThat(rule.form()).isEqualTo(form(rule.id()));
        });
    }

    private static FormKind form(String id) {
        return switch (id.substring(0, 2)) {
            case "UL" -> FormKind.UNILAV;
            case "US" -> FormKind.UNISOMM;
            case "UG" -> FormKind.UNIURG;
            default -> FormKind.VARDATORI;
        };
    }
}
