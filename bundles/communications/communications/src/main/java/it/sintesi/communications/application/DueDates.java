package it.sintesi.communications.application;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Renaming;
import it.sintesi.communications.format.model.Transformation;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniSomm;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.VarDatori;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.DeadlineRule;
import it.sintesi.rules.api.DeadlineRule.EmployerKind;
import it.sintesi.rules.api.DeadlineRule.EventKind;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.RuleRegistry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** Puts to the rule in force the question by when a communication is due (rules §6). */
final class DueDates {

    private static final Set<CommunicationKind> WITHOUT_TERM = Set.of(CommunicationKind.CORRECTION, CommunicationKind.CANCELLATION, CommunicationKind.BY_OFFICE);
    /** Division of education in both ATECO lists. */
    private static final String EDUCATION = "85";

    /** From here on every installation has a rule: the list of rules is not looked through. */
    private static final LocalDate RECENT = LocalDate.of(2015, 1, 1);

    private final RuleRegistry rules;
    private final String region;
    private final Excuses excuses;

    DueDates(RuleRegistry rules, String region, Excuses excuses) {
        this.rules = rules;
        this.region = region;
        this.excuses = excuses;
    }

    /** The due date of a form that came in at that moment; notifications of other nodes were judged there. */
    Due of(Form form, Channel channel, Instant receivedAt) {
        LocalDate day = form.eventDate();
        if (day == null || channel == Channel.NOTIFICATION || WITHOUT_TERM.contains(form.communicationKind())) {
            return Due.NONE;
        }
        if (beforeAllRules(day)) {
            return Due.NONE;
        }
        Outcome<Deadline> outcome = decide(new DeadlineRule.Facts(event(form), employer(form), day));
        if (outcome.value().late(receivedAt)) {
            outcome = excused(outcome, employer(form));
        }
        return new Due(outcome.value().lastDay(), outcome.value().daysLate(receivedAt), outcome.rule());
    }

    // Who was kept from sending on the last day by an outage of ours sends in time on the first working day after it.
    private Outcome<Deadline> excused(Outcome<Deadline> ordinary, EmployerKind employer) {
        return excuses.lastDayOfOutage(ordinary.value().lastDay())
                .map(day -> decide(new DeadlineRule.Facts(EventKind.OUTAGE_COMPLETION, employer, day))).orElse(ordinary);
    }

    /** Last day on which essential data may be corrected: the term for events after the beginning (UL-021). */
    LocalDate correctionLimit(Form form) {
        LocalDate day = form.eventDate();
        if (day == null || beforeAllRules(day)) {
            return LocalDate.MIN;
        }
        return decide(new DeadlineRule.Facts(EventKind.TRANSFORMATION, employer(form), day)).value().lastDay();
    }

    /** Last day on which who sent this form may tell another event in time; null when no term applies. */
    LocalDate lastDay(EventKind event, Form sender, LocalDate day) {
        return beforeAllRules(day) ? null : decide(new DeadlineRule.Facts(event, employer(sender), day)).value().lastDay();
    }

    /** Last day on which an ordinary employer may tell this. */
    LocalDate lastDay(EventKind event, LocalDate day) {
        return decide(new DeadlineRule.Facts(event, EmployerKind.PRIVATE, day)).value().lastDay();
    }

    // Events older than the oldest rule have no term; a gap between rules is an error of the installation, which the registry tells.
    private boolean beforeAllRules(LocalDate day) {
        return day.isBefore(RECENT) && rules.all().stream().filter(rule -> DeadlineRule.ID.equals(rule.id())).noneMatch(rule -> !day.isBefore(rule.validFrom()));
    }

    private Outcome<Deadline> decide(DeadlineRule.Facts facts) {
        return rules.pick(DeadlineRule.class, DeadlineRule.ID, region, facts.eventDate()).decide(facts);
    }

    private static EventKind event(Form form) {
        if (form instanceof UniUrg) {
            return EventKind.URGENCY;
        }
        if (form instanceof VarDatori v) {
            return v.change() instanceof Renaming ? EventKind.RENAMING : EventKind.TRANSFER;
        }
        CommunicationKind kind = form.communicationKind();
        if (kind == CommunicationKind.AFTER_UNIURG || kind == CommunicationKind.AFTER_FAX || kind == CommunicationKind.TOURISM) {
            return EventKind.URGENCY_COMPLETION;
        }
        it.sintesi.communications.api.EventKind event = it.sintesi.communications.domain.FormFacts.of(form).event();
        if (form instanceof UniLav f) {
            if (event == it.sintesi.communications.api.EventKind.HIRING && Boolean.TRUE.equals(f.forceMajeure())) {
                return EventKind.FORCE_MAJEURE;
            }
            if (f.event() instanceof Transformation t && ("TL".equals(t.code()) || "DL".equals(t.code()))) {
                return EventKind.TRANSFER;
            }
        }
        return EventKind.valueOf(event.name());
    }

    private static EmployerKind employer(Form form) {
        if (form instanceof UniSomm) {
            return EmployerKind.AGENCY;
        }
        if (form.communicationKind() == CommunicationKind.TOURISM) {
            return EmployerKind.TOURISM;
        }
        Employer employer = form instanceof UniLav f ? f.employer() : form instanceof VarDatori v ? v.employer() : null;
        boolean education = employer != null && employer.sector() != null && employer.sector().startsWith(EDUCATION);
        if (employer != null && Boolean.TRUE.equals(employer.publicBody())) {
            return education ? EmployerKind.SCHOOL : EmployerKind.PUBLIC_ADMINISTRATION;
        }
        return education ? EmployerKind.PRIVATE_TRAINING_BODY : EmployerKind.PRIVATE;
    }
}
