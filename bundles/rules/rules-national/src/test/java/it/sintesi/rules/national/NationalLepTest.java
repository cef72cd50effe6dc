package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.rules.api.LepRule.Due;
import it.sintesi.rules.api.LepRule.Facts;
import it.sintesi.rules.api.LepRule.Milestone;
import it.sintesi.rules.api.LepRule.Planned;
import it.sintesi.rules.api.LepRule.Standing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D.Lgs. 150/2015 artt. 19-21: who must do what by when, on both sides of each day. */
class NationalLepTest {

    private static final LocalDate DID = LocalDate.of(2024, 5, 6);
    private final NationalLep rule = new NationalLep();

    private Due due(Milestone what, LocalDate day, LocalDate contact, LocalDate signed, LocalDate profiled, List<Planned> measures) {
        return rule.decide(new Facts(day, DID, true, contact, signed, profiled, measures)).value().stream().filter(d -> d.what() == what).findFirst().orElseThrow();
    }

    /** The vector of the rule book: declaration on 6 May 2024, contact by 21 May, pact by 5 June. */
    @ParameterizedTest
    @CsvSource({"2024-05-06, IN_TIME", "2024-05-13, IN_TIME", "2024-05-14, AT_RISK", "2024-05-21, AT_RISK", "2024-05-22, LATE"})
    void whoClaimsABenefitTurnsUpWithinFifteenDays(LocalDate day, Standing standing) {
        Due contact = due(Milestone.CONTACT, day, null, null, null, List.of());
        assertThat(contact.due()).isEqualTo("2024-05-21");
        assertThat(contact.standing()).isEqualTo(standing);
        assertThat(contact.reason().law()).isEqualTo("D.Lgs. 150/2015, art. 21, c. 2");
    }

    @ParameterizedTest
    @CsvSource({"2024-05-28, IN_TIME", "2024-05-29, AT_RISK", "2024-06-05, AT_RISK", "2024-06-06, LATE"})
    void thePactIsSignedWithinThirtyDays(LocalDate day, Standing standing) {
        Due pact = due(Milestone.PACT, day, null, null, null, List.of());
        assertThat(pact.due()).isEqualTo("2024-06-05");
        assertThat(pact.standing()).isEqualTo(standing);
        assertThat(pact.reason().law()).isEqualTo("D.Lgs. 150/2015, art. 20, c. 1");
        assertThat(pact.toBeChecked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2024-08-03, AT_RISK", "2024-08-04, AT_RISK", "2024-08-05, LATE", "2024-07-27, IN_TIME", "2024-07-28, AT_RISK"})
    void theProfileIsReckonedAgainAfterNinetyDays(LocalDate day, Standing standing) {
        assertThat(due(Milestone.PROFILE, day, null, null, DID, List.of())).satisfies(d -> {
            assertThat(d.due()).isEqualTo("2024-08-04");
            assertThat(d.standing()).isEqualTo(standing);
        });
    }

    @Test
    void whatWasDoneIsDoneAlsoWhenItWasLate() {
        LocalDate late = LocalDate.of(2024, 7, 1);
        assertThat(due(Milestone.PACT, late.plusDays(1), null, late, null, List.of())).satisfies(d -> {
            assertThat(d.standing()).isEqualTo(Standing.DONE);
            assertThat(d.done()).isEqualTo(late);
            assertThat(d.open()).isFalse();
        });
        assertThat(due(Milestone.CONTACT, late.plusDays(1), null, late, null, List.of()).standing()).as("who signed was there").isEqualTo(Standing.DONE);
    }

    @Test
    void whoClaimsNoBenefitHasNoFifteenDays() {
        assertThat(rule.decide(new Facts(DID, DID, false, null, null, null, List.of())).value()).extracting(Due::what).containsExactly(Milestone.PACT);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-08,,,AT_RISK,IN_TIME", "2024-07-11,,,LATE,IN_TIME", "2024-07-11,2024-07-10,,DONE,IN_TIME", "2024-09-11,2024-07-10,,DONE,LATE", "2024-09-11,,2024-09-01,DONE,DONE"})
    void measuresAreDueAsAgreed(LocalDate day, LocalDate started, LocalDate closed, Standing start, Standing end) {
        Planned measure = new Planned("m1", "E", "Bilancio", LocalDate.of(2024, 7, 10), LocalDate.of(2024, 9, 10), started, closed);
        assertThat(due(Milestone.MEASURE_START, day, null, DID, null, List.of(measure)).standing()).isEqualTo(start);
        assertThat(due(Milestone.MEASURE_END, day, null, DID, null, List.of(measure)).standing()).isEqualTo(end);
    }

    @Test
    void everythingComesByDayWithItsLawAndRule() {
        var outcome = rule.decide(new Facts(DID, DID, true, null, null, DID, List.of(new Planned("m1", "E", "Bilancio", DID.plusDays(1), DID.plusDays(200), null, null))));
        assertThat(outcome.rule()).isEqualTo("lep@1");
        assertThat(outcome.value()).extracting(Due::due).isSorted();
        assertThat(outcome.reasons()).hasSize(5).allSatisfy(reason -> assertThat(reason.law()).isNotBlank());
    }

    @Test
    void theServicePropertiesRepeatTheInformation() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/OSGI-INF/blueprint/rules-services.xml")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.substring(text.indexOf("NationalLep\""))).contains("value=\"" + rule.info().id() + "\"", "value=\"" + rule.info().validFrom() + "\"");
        }
    }
}
