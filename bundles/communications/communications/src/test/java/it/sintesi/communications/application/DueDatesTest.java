package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.DeadlineRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.Rule;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.RuleRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class DueDatesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final List<DeadlineRule.Facts> asked = new ArrayList<>();
    private final DueDates dueDates = new DueDates(new Registry(), "03", day -> Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "unilav-assunzione, 01, HIRING, PRIVATE", "unilav-assunzione, 07, URGENCY_COMPLETION, PRIVATE", "unilav-assunzione, 09, URGENCY_COMPLETION, TOURISM",
        "unilav-proroga, 01, EXTENSION, PRIVATE", "unilav-trasformazione, 01, TRANSFORMATION, PRIVATE", "unilav-trasferimento, 01, TRANSFER, PRIVATE",
        "unilav-distacco, 01, TRANSFER, PRIVATE", "unilav-cessazione, 01, TERMINATION, PRIVATE", "unisomm-inizio, 01, HIRING, AGENCY",
        "uniurg, 01, URGENCY, PRIVATE", "vardatori-trasferimento, 01, TRANSFER, PRIVATE", "vardatori-denominazione, 01, RENAMING, PRIVATE"})
    void asksTheRuleTheRightQuestion(String sample, String kind, DeadlineRule.EventKind event, DeadlineRule.EmployerKind employer) {
        Form form = World.form(sample, 1);
        dueDates.of(form instanceof UniLav f ? f.withCommunicationCode(kind) : form, Channel.REST, NOW);
        assertThat(asked).containsExactly(new DeadlineRule.Facts(event, employer, form.eventDate()));
    }

    @ParameterizedTest
    @CsvSource({"true, 85.10.00, SCHOOL", "true, 84.11.00, PUBLIC_ADMINISTRATION", "false, 85.59.20, PRIVATE_TRAINING_BODY", "false, 25.62.00, PRIVATE"})
    void employerKindComesFromSectorAndPublicBody(boolean publicBody, String sector, DeadlineRule.EmployerKind expected) {
        UniLav form = (UniLav) World.form("unilav-assunzione", 1);
        Employer e = form.employer();
        dueDates.of(form.withEmployer(new Employer(e.fiscalCode(), e.name(), null, null, e.legalSeat(), e.workSeat(), sector, publicBody)), Channel.REST, NOW);
        assertThat(asked).extracting(DeadlineRule.Facts::employer).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"03, REST", "04, REST", "06, OFFICE", "01, NOTIFICATION"})
    void someHaveNoTerm(String kind, Channel channel) {
        assertThat(dueDates.of(((UniLav) World.form("unilav-assunzione", 1)).withCommunicationCode(kind), channel, NOW)).isEqualTo(Due.NONE);
        assertThat(asked).isEmpty();
    }

    @Test
    void eventsOlderThanTheOldestRuleHaveNoTerm() {
        UniLav form = (UniLav) World.form("unilav-assunzione", 1);
        UniLav old = form.withEvent(new it.sintesi.communications.format.model.Hiring(form.contract().withDates(LocalDate.of(2010, 11, 23), null)));
        assertThat(dueDates.of(old, Channel.REST, NOW)).isEqualTo(Due.NONE);
        assertThat(dueDates.correctionLimit(old)).isEqualTo(LocalDate.MIN);
    }

    @Test
    void anOutageOnTheLastDayMovesTheTerm() {
        Form form = World.form("unilav-assunzione", 1);
        LocalDate due = form.eventDate();
        Instant late = due.plusDays(3).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        DueDates withOutage = new DueDates(new Registry(), "03", day -> day.equals(due) ? Optional.of(due.plusDays(2)) : Optional.empty());
        assertThat(dueDates.of(form, Channel.REST, late).daysLate()).isEqualTo(3);
        assertThat(withOutage.of(form, Channel.REST, late)).isEqualTo(new Due(due.plusDays(2), 1, "deadline@1"));
        assertThat(asked).extracting(DeadlineRule.Facts::event).endsWith(DeadlineRule.EventKind.OUTAGE_COMPLETION);
    }

    @Test
    void whoIsInTimeIsNotAskedForAnExcuse() {
        Form form = World.form("unilav-assunzione", 1);
        DueDates refusing = new DueDates(new Registry(), "03", day -> {
            throw new AssertionError("asked for " + day);
        });
        Instant early = form.eventDate().minusDays(1).atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
        assertThat(refusing.of(form, Channel.REST, early).daysLate()).isZero();
    }

    private final class Registry implements RuleRegistry, DeadlineRule {

        @Override
        public <R extends Rule> R pick(Class<R> kind, String id, String region, LocalDate day) {
            return kind.cast(this);
        }

        @Override
        public <R extends Rule> Optional<R> find(Class<R> kind, String reference, String region) {
            return Optional.empty();
        }

        @Override
        public List<RuleInfo> all() {
            return List.of(info());
        }

        @Override
        public RuleInfo info() {
            return new RuleInfo(DeadlineRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2010, 11, 24), null, "test");
        }

        @Override
        public Outcome<Deadline> decide(Facts facts) {
            asked.add(facts);
            return new Outcome<>(new Deadline(facts.eventDate()), List.of(new Reason("test", "test")), "deadline@1");
        }
    }
}
