package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.rules.api.ConditionalityRule.Consequence;
import it.sintesi.rules.api.ConditionalityRule.Excuse;
import it.sintesi.rules.api.ConditionalityRule.Facts;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import it.sintesi.rules.api.ConditionalityRule.JustifiedReason;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.RuleInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalConditionalityTest {

    private static final LocalDate FAULT = LocalDate.parse("2024-03-05");

    private final NationalConditionality rule = new NationalConditionality(new ItalianCalendar());

    /** D.Lgs. 150/2015 art. 21 c. 7: every step of every ladder and the one after the last. */
    @ParameterizedTest
    @CsvSource({"A, 1, 8, false, a)", "A, 2, 30, false, a)", "A, 3, , true, a)", "A, 4, , true, a)",
        "B, 1, 8, false, b)", "B, 2, 30, false, b)", "B, 3, , true, b)", "B, 4, , true, b)",
        "C, 1, 30, false, c)", "C, 2, , true, c)", "C, 3, , true, c)", "D, 1, , true, d)", "D, 2, , true, d)"})
    void ladder(Fault fault, int occurrence, Integer days, boolean loss, String letter) {
        Outcome<Consequence> outcome = rule.decide(new Facts(fault, occurrence, FAULT));
        assertThat(outcome.value()).isEqualTo(new Consequence(days, loss));
        assertThat(outcome.rule()).isEqualTo("conditionality@1");
        assertThat(outcome.reasons()).singleElement().satisfies(r -> {
            InEnglish.saysTheSame(r.phrases(), r.text());
            assertThat(r.law()).startsWith("D.Lgs. 150/2015, art. 21, c. 7, lett. " + letter);
            assertThat(r.text().contains("da confermare")).isEqualTo(fault == Fault.C || fault == Fault.D);
        });
    }

    @Test
    void occurrencesAreCountedFromOne() {
        assertThatThrownBy(() -> new Facts(Fault.A, 0, FAULT)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The law is of 24/9/2015: on the day before there is no ladder. */
    @ParameterizedTest
    @CsvSource({"2015-09-23, false", "2015-09-24, true"})
    void theLadderBeginsWithItsLaw(LocalDate day, boolean valid) {
        assertThat(rule.info().validOn(day)).isEqualTo(valid);
        if (valid) {
            assertThat(rule.decide(new Facts(Fault.A, 1, day)).value().days()).isEqualTo(8);
        } else {
            assertThatThrownBy(() -> rule.decide(new Facts(Fault.A, 1, day))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Art. 21 c. 9: two months; the last day of a shorter month where there is no such day. */
    @ParameterizedTest
    @CsvSource({"2024-03-05, 2024-05-05", "2024-03-04, 2024-05-04", "2024-03-06, 2024-05-06", "2023-12-31, 2024-02-29", "2022-12-31, 2023-02-28", "2024-11-30, 2025-01-30"})
    void barredAfterALoss(LocalDate loss, LocalDate first) {
        Outcome<LocalDate> outcome = rule.barredUntil(loss);
        assertThat(outcome.value()).isEqualTo(first);
        assertThat(outcome.reasons().get(0).law()).isEqualTo("D.Lgs. 150/2015, art. 21, c. 9");
    }

    @Test
    void everyJustifiedReasonHasItsProofAndItsSourceToBeChecked() {
        assertThat(rule.reasons(FAULT)).extracting(JustifiedReason::code)
                .containsExactly("ILLNESS", "INJURY", "MATERNITY", "SERVICE", "FAMILY", "SUMMONS", "MOBILITY");
        assertThat(rule.reasons(FAULT)).allSatisfy(r -> {
            assertThat(r.proof()).isNotBlank();
            assertThat(r.law()).isNotBlank();
            assertThat(r.toBeChecked()).isTrue();
        });
        assertThat(rule.reasons(LocalDate.parse("2015-09-23"))).isEmpty();
    }

    /** A listed reason, a document of the day or the day after, within the term: each condition on both sides. */
    @ParameterizedTest
    @CsvSource({"ILLNESS, 2024-03-04, 2024-03-18, 2024-03-18, true", "ILLNESS, 2024-03-05, 2024-03-18, 2024-03-18, true", "ILLNESS, 2024-03-06, 2024-03-18, 2024-03-18, true",
        "ILLNESS, 2024-03-07, 2024-03-18, 2024-03-18, false", "ILLNESS, , 2024-03-18, 2024-03-18, false", "ILLNESS, 2024-03-05, 2024-03-17, 2024-03-18, true",
        "ILLNESS, 2024-03-05, 2024-03-19, 2024-03-18, false", "ILLNESS, 2024-03-05, 2024-06-30, , true", "HOLIDAY, 2024-03-05, 2024-03-18, 2024-03-18, false",
        ", 2024-03-05, 2024-03-18, 2024-03-18, false", "MOBILITY, 2024-03-05, 2024-03-18, 2024-03-18, true"})
    void excused(String reason, LocalDate documented, LocalDate given, LocalDate last, boolean excused) {
        Outcome<Boolean> outcome = rule.excused(new Excuse(reason, FAULT, documented, given, last));
        assertThat(outcome.value()).isEqualTo(excused);
        assertThat(outcome.reasons()).hasSize(last == null ? 2 : 3).allSatisfy(r -> assertThat(r.law()).isNotBlank());
    }

    /** Ten days, moved by a holiday: Sunday 17/3/2024, Easter Monday 1/4/2024. */
    @ParameterizedTest
    @CsvSource({"2024-03-06, 2024-03-16, 1", "2024-03-07, 2024-03-18, 2", "2024-03-08, 2024-03-18, 1", "2024-03-22, 2024-04-02, 2"})
    void termForReasons(LocalDate warned, LocalDate last, int reasons) {
        Outcome<Deadline> outcome = rule.justificationTerm(warned);
        assertThat(outcome.value().lastDay()).isEqualTo(last);
        assertThat(outcome.reasons()).hasSize(reasons);
        assertThat(outcome.reasons().get(0).text()).contains("da confermare");
    }

    /** Thirty days, moved by a holiday: 5/5/2024 is a Sunday. */
    @ParameterizedTest
    @CsvSource({"2024-03-05, 2024-04-04, 1", "2024-04-04, 2024-05-04, 1", "2024-04-05, 2024-05-06, 2", "2024-04-06, 2024-05-06, 1"})
    void termForTheReview(LocalDate noticed, LocalDate last, int reasons) {
        Outcome<Deadline> outcome = rule.reviewTerm(noticed);
        assertThat(outcome.value().lastDay()).isEqualTo(last);
        assertThat(outcome.reasons()).hasSize(reasons);
    }

    @Test
    void theServicePropertiesRepeatTheInformation() throws Exception {
        try (InputStream blueprint = getClass().getResourceAsStream("/OSGI-INF/blueprint/rules-services.xml")) {
            String text = new String(blueprint.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
            for (RuleInfo info : new RuleInfo[] {rule.info(), new NationalSuitableOffer().info()}) {
                assertThat(text).contains("key=\"rule\" value=\"" + info.id() + "\"/> <entry key=\"region\" value=\"" + info.region() + "\"/> <entry key=\"version\" value=\""
                        + info.version() + "\"/> <entry key=\"valid.from\" value=\"" + info.validFrom() + "\"/>");
            }
        }
    }
}
