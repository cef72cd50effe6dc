package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.rules.api.DidEligibilityRule;
import it.sintesi.rules.api.DidEligibilityRule.Check;
import it.sintesi.rules.api.DidEligibilityRule.Citizenship;
import it.sintesi.rules.api.DidEligibilityRule.Facts;
import it.sintesi.rules.api.DidEligibilityRule.Requirement;
import it.sintesi.rules.api.DidEligibilityRule.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalDidEligibilityTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private final DidEligibilityRule rule = new NationalDidEligibility();

    private static Facts fine(LocalDate day) {
        return new Facts(day, LocalDate.of(1985, 11, 22), true, Citizenship.ITALIAN, null, null, false, null, true, false, null, null, true, null, null, null);
    }

    private Check check(Facts facts, Requirement requirement) {
        return rule.decide(facts).value().checks().stream().filter(c -> c.requirement() == requirement).findFirst().orElseThrow();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Test
    void a_person_who_meets_everything_is_told_everything() {
        var outcome = rule.decide(fine(DAY));
        assertThat(outcome.value().eligible()).isTrue();
        assertThat(outcome.value().checks()).extracting(Check::requirement).containsExactly(Requirement.values());
        assertThat(outcome.value().checks()).allSatisfy(c -> {
            assertThat(c.law()).isNotBlank();
            assertThat(c.text()).isNotBlank();
            assertThat(c.reviewer()).contains("Commissione provinciale");
            assertThat(c.mend()).isEmpty();
        });
        assertThat(outcome.rule()).isEqualTo("did-eligibility@1");
    }

    /** Charter 2.12.3: sixteen years, from the birthday on. */
    @ParameterizedTest
    @CsvSource({"2008-05-07, NOT_MET", "2008-05-06, MET", "2008-05-05, MET", ", UNKNOWN"})
    void sixteen_years(String birth, Standing standing) {
        Facts f = new Facts(DAY, day(birth), true, Citizenship.ITALIAN, null, null, false, null, true, false, null, null, true, null, null, null);
        Check check = check(f, Requirement.AGE);
        assertThat(check.standing()).isEqualTo(standing);
        assertThat(check.mend().isEmpty()).isEqualTo(standing == Standing.MET);
    }

    /** Charter 2.12.3; D.Lgs. 286/1998 art. 5 c. 9-bis: valid until its last day, renewal asked within sixty days of it. */
    @ParameterizedTest
    @CsvSource({
            "ITALIAN,      ,      ,           , false, MET", "EU,     ,      ,           , false, MET", ",            ,      ,           , false, UNKNOWN",
            "NON_EU,       ,      ,           , false, UNKNOWN", "NON_EU,  true, ,           , false, UNKNOWN", "NON_EU, true,  ,         , true,  MET",
            "NON_EU,  false, 2030-01-01,       , false, NOT_MET",
            "NON_EU,  true, 2024-05-07,        , false, MET", "NON_EU, true, 2024-05-06,       , false, MET", "NON_EU, true, 2024-05-05, , false, NOT_MET",
            "NON_EU,  true, 2024-03-01, 2024-04-29, false, MET", "NON_EU, true, 2024-03-01, 2024-04-30, false, MET", "NON_EU, true, 2024-03-01, 2024-05-01, false, NOT_MET",
            "NON_EU,  true, 2024-05-01, 2024-05-07, false, NOT_MET"})
    void the_permit_allows_work_or_its_renewal_was_asked_in_time(Citizenship citizenship, Boolean work, String expiry, String renewal, boolean unlimited, Standing standing) {
        Facts f = new Facts(DAY, LocalDate.of(1985, 1, 1), true, citizenship, work, day(expiry), unlimited, day(renewal), true, false, null, null, true, null, null, null);
        assertThat(check(f, Requirement.PERMIT).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"true, MET", "false, NOT_MET", ", UNKNOWN"})
    void what_is_declared_is_met_missing_or_unknown(Boolean value, Standing standing) {
        Facts f = new Facts(DAY, LocalDate.of(1985, 1, 1), value, Citizenship.ITALIAN, null, null, false, null, value, false, null, null, value, null, null, null);
        assertThat(check(f, Requirement.SCHOOLING).standing()).isEqualTo(standing);
        assertThat(check(f, Requirement.DOMICILE).standing()).isEqualTo(standing);
        assertThat(check(f, Requirement.AVAILABILITY).standing()).isEqualTo(standing);
        assertThat(rule.decide(f).value().eligible()).isEqualTo(standing == Standing.MET);
    }

    /** D.L. 4/2019 art. 4 c. 15-quater, ANPAL circ. 1/2019: each threshold itself is still within; figures by their dates. */
    @ParameterizedTest
    @CsvSource({
            "2019-06-03, false,        ,         , MET", "2019-06-03,      ,        ,         , UNKNOWN", "2019-06-03, true,        ,         , UNKNOWN",
            "2019-06-03, true, 8144.99,         , MET", "2019-06-03, true, 8145.00,         , MET", "2019-06-03, true, 8145.01,         , NOT_MET",
            "2019-06-03, true,        , 4799.99, MET", "2019-06-03, true,        , 4800.00, MET", "2019-06-03, true,        , 4800.01, NOT_MET",
            "2019-06-03, true, 3345.00, 4800.00, MET", "2019-06-03, true, 3345.01, 4800.00, NOT_MET",
            "2021-12-31, true, 8174.00,        , NOT_MET", "2022-01-01, true, 8174.00,        , MET", "2022-01-01, true, 8174.01,        , NOT_MET",
            "2021-12-31, true,        , 5500.00, NOT_MET", "2022-01-01, true,        , 5500.00, MET", "2022-01-01, true,        , 5500.01, NOT_MET",
            "2023-12-31, true, 8500.00,        , NOT_MET", "2024-01-01, true, 8500.00,        , MET", "2024-01-01, true, 8500.01,        , NOT_MET"})
    void work_under_the_threshold_of_the_day(String on, Boolean working, BigDecimal employee, BigDecimal self, Standing standing) {
        Facts f = new Facts(day(on), LocalDate.of(1985, 1, 1), true, Citizenship.ITALIAN, null, null, false, null, true, working, employee, self, true, null, null, null);
        Check check = check(f, Requirement.NO_WORK);
        assertThat(check.standing()).isEqualTo(standing);
        if (employee != null && !day(on).isBefore(LocalDate.of(2022, 1, 1))) {
            assertThat(check.toBeChecked()).isTrue();
            assertThat(check.text()).contains("da confermare");
        }
    }

    /** D.Lgs. 150/2015 art. 21 c. 9: loss of 5/3/2024, new declaration from 5/5/2024. */
    @ParameterizedTest
    @CsvSource({"2024-05-04, 2024-03-05, , NOT_MET", "2024-05-05, 2024-03-05, , MET", "2024-05-06, 2024-03-05, , MET", "2024-05-06, , , MET",
            "2024-05-06, 2024-03-05, 2024-05-07, NOT_MET", "2024-05-07, 2024-03-05, 2024-05-07, MET"})
    void two_months_after_a_loss(String on, String lost, String barred, Standing standing) {
        Facts f = new Facts(day(on), LocalDate.of(1985, 1, 1), true, Citizenship.ITALIAN, null, null, false, null, true, false, null, null, true, day(lost), day(barred), null);
        assertThat(check(f, Requirement.NO_BAR).standing()).isEqualTo(standing);
    }

    @Test
    void a_second_declaration_is_refused_by_naming_the_first() {
        Facts f = new Facts(DAY, LocalDate.of(1985, 1, 1), true, Citizenship.ITALIAN, null, null, false, null, true, false, null, null, true, null, null, LocalDate.of(2024, 2, 1));
        assertThat(check(f, Requirement.NO_OTHER)).satisfies(c -> {
            assertThat(c.standing()).isEqualTo(Standing.NOT_MET);
            assertThat(c.text()).contains("01/02/2024");
            assertThat(c.mend()).isNotBlank();
        });
    }
}
