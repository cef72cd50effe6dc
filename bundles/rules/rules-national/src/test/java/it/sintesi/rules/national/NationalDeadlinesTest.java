package it.sintesi.rules.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.kernel.reference.bundled.ItalianCalendar;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.DeadlineRule.EmployerKind;
import it.sintesi.rules.api.DeadlineRule.EventKind;
import it.sintesi.rules.api.DeadlineRule.Facts;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.RuleInfo;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NationalDeadlinesTest {

    private final NationalDeadlines rule = new NationalDeadlines(new ItalianCalendar());

    private Outcome<Deadline> decide(EventKind event, EmployerKind employer, LocalDate day) {
        return rule.decide(new Facts(event, employer, day));
    }

    /** Vectors of the rule book, and both sides of each boundary. */
    @ParameterizedTest
    @CsvSource({
            // five days, moved by holidays, not by Saturdays
            "TERMINATION, PRIVATE, 2024-04-20, 2024-04-26", "TERMINATION, PRIVATE, 2024-03-27, 2024-04-02", "TERMINATION, PRIVATE, 2024-02-26, 2024-03-02",
            "TERMINATION, PRIVATE, 2023-12-20, 2023-12-27", "EXTENSION, PRIVATE, 2024-04-19, 2024-04-24", "EXTENSION, TOURISM, 2024-04-20, 2024-04-26",
            "TRANSFORMATION, PRIVATE, 2024-09-10, 2024-09-16", "RENAMING, PRIVATE, 2024-09-11, 2024-09-16", "TRANSFER, PRIVATE, 2024-09-09, 2024-09-14",
            // the patron saint's day moves nothing; 4 October does from 2026
            "TERMINATION, PRIVATE, 2024-02-10, 2024-02-15", "TERMINATION, PRIVATE, 2025-09-29, 2025-10-04", "TERMINATION, PRIVATE, 2026-09-29, 2026-10-05",
            // the day before, never moved
            "HIRING, PRIVATE, 2024-09-10, 2024-09-09", "HIRING, TOURISM, 2024-04-26, 2024-04-25", "HIRING, PRIVATE, 2024-01-02, 2024-01-01",
            "HIRING, PRIVATE, 2024-03-01, 2024-02-29", "URGENCY, PRIVATE, 2024-09-10, 2024-09-09", "URGENCY, TOURISM, 2024-09-10, 2024-09-09",
            // completions
            "URGENCY_COMPLETION, PRIVATE, 2024-09-10, 2024-09-16", "URGENCY_COMPLETION, PRIVATE, 2024-09-09, 2024-09-14",
            "URGENCY_COMPLETION, TOURISM, 2024-09-10, 2024-09-13", "URGENCY_COMPLETION, TOURISM, 2024-09-12, 2024-09-16",
            "FORCE_MAJEURE, PRIVATE, 2024-09-09, 2024-09-14", "FORCE_MAJEURE, TOURISM, 2024-04-20, 2024-04-26",
            "OUTAGE_COMPLETION, PRIVATE, 2024-09-09, 2024-09-10", "OUTAGE_COMPLETION, PRIVATE, 2024-09-14, 2024-09-16", "OUTAGE_COMPLETION, TOURISM, 2024-03-30, 2024-04-02",
            // the twentieth of the month after
            "HIRING, PUBLIC_ADMINISTRATION, 2024-03-28, 2024-04-20", "HIRING, PUBLIC_ADMINISTRATION, 2024-09-10, 2024-10-21",
            "TERMINATION, PUBLIC_ADMINISTRATION, 2024-12-02, 2025-01-20", "HIRING, SCHOOL, 2024-09-10, 2024-10-21", "EXTENSION, SCHOOL, 2024-01-31, 2024-02-20",
            "HIRING, AGENCY, 2024-09-30, 2024-10-21", "TERMINATION, AGENCY, 2024-10-01, 2024-11-20", "HIRING, AGENCY, 2024-12-31, 2025-01-20",
            // ten days
            "HIRING, PRIVATE_TRAINING_BODY, 2024-09-10, 2024-09-20", "TERMINATION, PRIVATE_TRAINING_BODY, 2024-04-15, 2024-04-26",
            "TRANSFER, PRIVATE_TRAINING_BODY, 2024-04-14, 2024-04-24"})
    void lastDay(EventKind event, EmployerKind employer, LocalDate day, LocalDate lastDay) {
        Outcome<Deadline> outcome = decide(event, employer, day);
        assertThat(outcome.value().lastDay()).isEqualTo(lastDay);
        assertThat(outcome.rule()).isEqualTo("deadline@1");
        assertThat(outcome.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(reason.law()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({"2024-09-09T23:59:00+02:00, 0", "2024-09-10T00:01:00+02:00, 1", "2024-09-10T00:00:00+02:00, 1", "2024-09-12T08:00:00+02:00, 3"})
    void aHiringOf10SeptemberIsInTimeUntilMidnight(OffsetDateTime sent, int daysLate) {
        assertThat(decide(EventKind.HIRING, EmployerKind.PRIVATE, LocalDate.parse("2024-09-10")).value().daysLate(sent.toInstant())).isEqualTo(daysLate);
    }

    @Test
    void aMovedTermTellsBothDays() {
        assertThat(decide(EventKind.TERMINATION, EmployerKind.PRIVATE, LocalDate.parse("2024-04-20")).reasons()).hasSize(2)
                .last().satisfies(reason -> assertThat(reason.text()).contains("25/04/2024", "26/04/2024"));
        assertThat(decide(EventKind.TERMINATION, EmployerKind.PRIVATE, LocalDate.parse("2024-04-19")).reasons()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(EmployerKind.class)
    void everyEventHasADeadlineForEverybodyFromTheFirstDayOn(EmployerKind employer) {
        for (EventKind event : EventKind.values()) {
            assertThat(decide(event, employer, rule.info().validFrom()).value().lastDay()).isAfter(LocalDate.parse("2010-11-22"));
        }
    }

    @Test
    void parametersAreCheckedAtLoad() {
        String head = "codice,valore,unita,valido_dal,valido_al,fonte,da_confermare\n";
        assertThatThrownBy(() -> ParameterFile.read(new StringReader(head + "a,1,g,2020-01-01,2020-06-30,x,NO\na,2,g,2020-07-02,,x,NO\n")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2020-07-01");
        assertThatThrownBy(() -> ParameterFile.read(new StringReader(head + "a,1,g,2020-01-01,2020-06-30,x,NO\na,2,g,2020-06-30,,x,NO\n")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2020-06-30");
    }

    /** The registry refuses a service whose properties differ from its information. */
    @Test
    void theServicePropertiesRepeatTheInformation() throws Exception {
        try (InputStream blueprint = getClass().getResourceAsStream("/OSGI-INF/blueprint/rules-national.xml")) {
            String text = new String(blueprint.readAllBytes(), StandardCharsets.UTF_8).split("</service>")[0];
            RuleInfo info = rule.info();
            assertThat(text).contains("key=\"rule\" value=\"" + info.id() + "\"", "key=\"region\" value=\"" + info.region() + "\"",
                    "key=\"version\" value=\"" + info.version() + "\"", "key=\"valid.from\" value=\"" + info.validFrom() + "\"").doesNotContain("valid.to");
        }
    }
}
