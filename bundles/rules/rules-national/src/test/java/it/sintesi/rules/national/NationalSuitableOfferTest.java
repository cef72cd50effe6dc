package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.SuitableOfferRule.Coherence;
import it.sintesi.rules.api.SuitableOfferRule.Condition;
import it.sintesi.rules.api.SuitableOfferRule.Facts;
import it.sintesi.rules.api.SuitableOfferRule.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D.Lgs. 150/2015 art. 25 and D.M. 10/4/2018: vectors of the rule book, and each side of each number. */
class NationalSuitableOfferTest {

    private static final LocalDate DAY = LocalDate.parse("2024-03-05");
    private static final LocalDate START = LocalDate.parse("2024-04-01");

    private final NationalSuitableOffer rule = new NationalSuitableOffer();

    private static BigDecimal of(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private Condition one(int number, Facts facts) {
        Outcome<Verdict> outcome = rule.decide(facts);
        assertThat(outcome.rule()).isEqualTo("suitable-offer@1");
        assertThat(outcome.value().conditions()).extracting(Condition::number).containsExactly(1, 2, 3, 4, 5);
        Condition found = outcome.value().conditions().get(number - 1);
        assertThat(outcome.value().suitable()).as("all the others hold").isEqualTo(found.passed());
        assertThat(outcome.value().conditions()).allSatisfy(c -> assertThat(c.law()).containsAnyOf("D.M. 10/4/2018", "art. 25"));
        assertThat(outcome.value().conditions()).allSatisfy(c -> {
            InEnglish.saysTheSame(c.titleTold(), c.title());
            InEnglish.saysTheSame(c.valueTold(), c.value());
            InEnglish.saysTheSame(c.limitTold(), c.limit());
            InEnglish.saysTheSame(c.textTold(), c.text());
        });
        assertThat(outcome.reasons()).hasSize(5);
        assertThat(outcome.reasons().get(0).text()).as("what fails comes first").startsWith(found.passed() ? "1." : number + ".");
        return found;
    }

    private static Facts facts(int days, Coherence coherence, LocalDate end, String hours, String last, String pay, String minimum, String benefit, String km, Integer minutes) {
        return new Facts(DAY, days, coherence, START, end, of(hours), of(last), of(pay), of(minimum), of(benefit), of(km), minutes);
    }

    /** 1. Same experience up to 180 days (six months), adjacent up to 365, then whatever the pact agreed upon. */
    @ParameterizedTest
    @CsvSource({"0, SAME, true", "180, SAME, true", "180, ADJACENT, false", "181, ADJACENT, true", "181, SAME, true", "181, AGREED, false", "365, ADJACENT, true", "365, AGREED, false",
        "366, AGREED, true", "366, ADJACENT, true", "366, NONE, false", "0, NONE, false", "0, AGREED, false"})
    void coherence(int days, Coherence coherence, boolean passed) {
        assertThat(one(1, facts(days, coherence, null, "40", "40", "1500", "1400", "1000", "10", 20)).passed()).isEqualTo(passed);
    }

    /** 2. Permanent, or three months: from 1/4 to 30/6 is one, a day less is not; two months are not. */
    @ParameterizedTest
    @CsvSource({", true", "2024-05-31, false", "2024-06-29, false", "2024-06-30, true", "2024-07-01, true"})
    void duration(LocalDate end, boolean passed) {
        Condition found = one(2, facts(100, Coherence.SAME, end, "40", "40", "1500", "1400", "1000", "10", 20));
        assertThat(found.passed()).isEqualTo(passed);
        assertThat(found.limit()).contains("3 mesi");
    }

    /** 3. 80 % of the hours of the last contract. */
    @ParameterizedTest
    @CsvSource({"31.9, 40, false", "32, 40, true", "32.1, 40, true", "15.99, 20, false", "16, 20, true", "30.39, 38, false", "30.4, 38, true", "1, , true"})
    void hours(String hours, String last, boolean passed) {
        assertThat(one(3, facts(100, Coherence.SAME, null, hours, last, "1500", "1400", "1000", "10", 20)).passed()).isEqualTo(passed);
    }

    /** 4. The minimum of the collective agreement, and the benefit times 1.20. */
    @ParameterizedTest
    @CsvSource({"1199.99, 1000, 1000, false", "1200, 1000, 1000, true", "1200.01, 1000, 1000, true", "1399.99, 1400, 1000, false", "1400, 1400, 1000, true",
        "1399.99, 1400, , false", "1400, 1400, , true", "1079.99, 900, 900, false", "1080, 900, 900, true"})
    void pay(String pay, String minimum, String benefit, boolean passed) {
        Condition found = one(4, facts(100, Coherence.SAME, null, "40", "40", pay, minimum, benefit, "10", 20));
        assertThat(found.passed()).isEqualTo(passed);
        assertThat(found.toBeChecked()).isFalse();
    }

    /** 5. 50 km or 80 minutes up to 365 days, then 80 km or 100 minutes; without public transport 30 % less (35 and 56 km). */
    @ParameterizedTest
    @CsvSource({"365, 50, 81, true", "365, 50.1, 80, true", "365, 50.1, 81, false", "365, 49.9, 200, true", "366, 50.1, 81, true", "180, 50.1, 81, false",
        "396, 78, 95, true", "396, 81, 101, false", "366, 80, 101, true", "366, 80.1, 100, true", "366, 80.1, 101, false", "366, 79.9, 99, true",
        "244, 36, , false", "244, 35, , true", "244, 35.1, , false", "365, 35, , true", "366, 36, , true", "366, 56, , true", "366, 56.1, , false"})
    void distance(int days, String km, Integer minutes, boolean passed) {
        Condition found = one(5, facts(days, Coherence.SAME, null, "40", "40", "1500", "1400", "1000", km, minutes));
        assertThat(found.passed()).isEqualTo(passed);
        if (minutes == null) {
            assertThat(found.limit()).contains(days <= 365 ? "35 km" : "56 km");
            assertThat(found.toBeChecked()).isTrue();
            assertThat(found.text()).contains("da confermare");
        }
    }

    /** Vectors of the rule book as whole offers. */
    @Test
    void vectors() {
        assertThat(rule.decide(facts(396, Coherence.AGREED, null, "32", "40", "1200", "1150", "1000", "78", 95)).value().suitable()).isTrue();
        assertThat(rule.decide(facts(396, Coherence.AGREED, null, "32", "40", "1200", "1150", "1000", "81", 101)).value().suitable()).isFalse();
        assertThat(rule.decide(facts(244, Coherence.ADJACENT, null, "32", "40", "1200", "1150", "1000", "36", null)).value().suitable()).isFalse();
        assertThat(rule.decide(facts(244, Coherence.ADJACENT, START.plusMonths(2).minusDays(1), "32", "40", "1200", "1150", "1000", "20", 30)).value().suitable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2018-07-13, false", "2018-07-14, true"})
    void theDecreeIsOf14July2018(LocalDate day, boolean valid) {
        assertThat(rule.info().validOn(day)).isEqualTo(valid);
    }

    @Test
    void aNegativeDurationIsAMistake() {
        assertThatThrownBy(() -> facts(-1, Coherence.SAME, null, "40", null, "1", "1", null, "1", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
