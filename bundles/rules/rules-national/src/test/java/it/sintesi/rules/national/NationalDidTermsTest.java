package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.rules.api.DidTermsRule;
import it.sintesi.rules.api.DidTermsRule.Facts;
import it.sintesi.rules.api.Reason;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalDidTermsTest {

    private final DidTermsRule rule = new NationalDidTerms(new ItalianCalendar());

    /** D.Lgs. 150/2015 art. 21 c. 2 and art. 20 c. 1; a Sunday or holiday moves the last day (c.c. art. 2963). */
    @ParameterizedTest
    @CsvSource({"2024-05-06, true, 2024-05-21, 2024-06-05", "2024-05-06, false, 2024-06-05, 2024-06-05",
            "2024-04-10, true, 2024-04-26, 2024-05-10", "2024-05-04, true, 2024-05-20, 2024-06-03"})
    void contact_and_pact(LocalDate given, boolean benefit, LocalDate contact, LocalDate pact) {
        assertThat(rule.decide(new Facts(given, benefit)).value()).satisfies(t -> {
            assertThat(t.contactBy()).isEqualTo(contact);
            assertThat(t.pactBy()).isEqualTo(pact);
            assertThat(t.cancelBy()).isEqualTo(given.plusDays(1));
        });
    }

    @Test
    void the_profile_is_renewed_every_ninety_days() {
        assertThat(rule.profileAgain(LocalDate.of(2024, 5, 6)).value()).isEqualTo(LocalDate.of(2024, 8, 4));
    }

    @Test
    void the_availability_is_confirmed_every_half_year_with_two_reminders_and_says_that_its_source_is_to_be_checked() {
        var confirm = rule.confirmBy(LocalDate.of(2024, 5, 6));
        assertThat(confirm.value()).isEqualTo(LocalDate.of(2024, 11, 6));
        assertThat(confirm.reasons()).extracting(Reason::text).first().asString().contains("da confermare");
        assertThat(rule.reminders(confirm.value())).containsExactly(LocalDate.of(2024, 10, 7), LocalDate.of(2024, 10, 30));
        assertThat(rule.confirmBy(LocalDate.of(2024, 8, 31)).value()).as("no 31 February").isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(rule.toBeChecked(LocalDate.of(2024, 5, 6))).isTrue();
    }

    @Test
    void every_term_says_its_law() {
        assertThat(rule.decide(new Facts(LocalDate.of(2024, 5, 6), true)).reasons()).hasSizeGreaterThanOrEqualTo(5).allSatisfy(r -> assertThat(r.law()).isNotBlank());
    }
}
