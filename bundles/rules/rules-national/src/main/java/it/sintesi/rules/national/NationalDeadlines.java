package it.sintesi.rules.national;

import it.sintesi.kernel.api.calendar.WorkingCalendar;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.DeadlineRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Deadlines of mandatory communications since L. 183/2010. A last day that is Sunday or a national holiday moves to the next day that
 * is neither (Saturdays and the patron saint's day do not move it), except for what is due before the event.
 */
public final class NationalDeadlines implements DeadlineRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String TERMS = "D.I. 30/10/2007; c.c., art. 2963";

    private final RuleInfo info = new RuleInfo(DeadlineRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2010, 11, 24), null,
            "D.L. 510/1996, art. 9-bis; D.Lgs. 181/2000, art. 4-bis; D.I. 30/10/2007; L. 183/2010");
    private final WorkingCalendar calendar;
    private final Parameters parameters;

    public NationalDeadlines(WorkingCalendar calendar) {
        this(calendar, ParameterFile.load("deadline"));
    }

    NationalDeadlines(WorkingCalendar calendar, Parameters parameters) {
        this.calendar = calendar;
        this.parameters = parameters;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Deadline> decide(Facts facts) {
        return switch (facts.employer()) {
            case PUBLIC_ADMINISTRATION, SCHOOL -> monthAfter(facts, "pubblico.giorno_mese_dopo", "Pubbliche amministrazioni e scuole comunicano");
            case AGENCY -> monthAfter(facts, "agenzia.giorno_mese_dopo", "Le agenzie di somministrazione comunicano");
            case PRIVATE_TRAINING_BODY -> daysAfter(facts, "istruzione_privata.giorni", "Gli istituti di istruzione e formazione privati comunicano");
            case PRIVATE, TOURISM -> privateEmployer(facts);
        };
    }

    private Outcome<Deadline> privateEmployer(Facts facts) {
        return switch (facts.event()) {
            case HIRING, URGENCY -> before(facts);
            case EXTENSION, TRANSFORMATION, TERMINATION, RENAMING, TRANSFER -> daysAfter(facts, "evento.giorni", "L'evento si comunica");
            case URGENCY_COMPLETION -> facts.employer() == EmployerKind.TOURISM
                    ? daysAfter(facts, "urgenza.turismo.giorni", "Nel turismo l'urgenza si completa con l'UniLav")
                    : daysAfter(facts, "urgenza.giorni", "L'urgenza si completa con l'UniLav");
            case FORCE_MAJEURE -> daysAfter(facts, "forza_maggiore.giorni", "L'assunzione per forza maggiore si comunica");
            case OUTAGE_COMPLETION -> firstWorkingDay(facts);
        };
    }

    private Outcome<Deadline> before(Facts facts) {
        Parameter days = parameters.get("assunzione.giorni_prima", facts.eventDate());
        LocalDate last = facts.eventDate().minusDays(days.value().intValueExact());
        return outcome(last, List.of(new Reason(days.source(), "L'assunzione si comunica entro le ore 24 del giorno prima dell'inizio (" + DAY.format(facts.eventDate())
                + "), anche se festivo: entro il " + DAY.format(last) + ".")));
    }

    private Outcome<Deadline> daysAfter(Facts facts, String parameter, String who) {
        Parameter days = parameters.get(parameter, facts.eventDate());
        LocalDate last = facts.eventDate().plusDays(days.value().intValueExact());
        return moved(last, new Reason(days.source(), who + " entro " + days.value().toPlainString() + " giorni dal " + DAY.format(facts.eventDate())
                + ": entro il " + DAY.format(last) + "."));
    }

    private Outcome<Deadline> monthAfter(Facts facts, String parameter, String who) {
        Parameter day = parameters.get(parameter, facts.eventDate());
        LocalDate last = facts.eventDate().plusMonths(1).withDayOfMonth(day.value().intValueExact());
        return moved(last, new Reason(day.source(), who + " entro il giorno " + day.value().toPlainString() + " del mese dopo l'evento del "
                + DAY.format(facts.eventDate()) + ": entro il " + DAY.format(last) + "."));
    }

    private Outcome<Deadline> firstWorkingDay(Facts facts) {
        return moved(facts.eventDate().plusDays(1), new Reason("D.I. 30/10/2007",
                "Finito il fermo del sistema (" + DAY.format(facts.eventDate()) + ") l'UniLav si invia il primo giorno utile."));
    }

    private Outcome<Deadline> moved(LocalDate last, Reason reason) {
        List<Reason> reasons = new ArrayList<>(List.of(reason));
        LocalDate working = calendar.sameOrNextWorkingDay(last);
        if (!working.equals(last)) {
            reasons.add(new Reason(TERMS, "Il " + DAY.format(last) + " è festivo: il termine passa al " + DAY.format(working) + "."));
        }
        return outcome(working, reasons);
    }

    private Outcome<Deadline> outcome(LocalDate lastDay, List<Reason> reasons) {
        return new Outcome<>(new Deadline(lastDay), reasons, info.reference());
    }
}
