package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.LepRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Terms of the essential levels since D.Lgs. 150/2015. Days are calendar days from the day after; the days of measures are those agreed in the plan. */
public final class NationalLep implements LepRule {

    private static final String TERM = "LEP-";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String PLAN = "D.Lgs. 150/2015, art. 20, c. 2 (piano concordato)";
    /** Letters of DM 4/2018, annex B, in its order: registration with profile, pact. */
    private static final String LEP_PROFILE = "B", LEP_PACT = "D";

    private final RuleInfo info = new RuleInfo(LepRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2015, 9, 24), null, "D.Lgs. 150/2015, artt. 19-21; DM 4/2018");
    private final Parameters parameters;

    public NationalLep() {
        this(ParameterFile.load("lep"));
    }

    NationalLep(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<List<Due>> decide(Facts facts) {
        List<Due> dues = new ArrayList<>();
        if (facts.benefit()) {
            dues.add(term(facts, Milestone.CONTACT, LEP_PACT, Who.PERSON, facts.did(), "contatto.beneficiario.giorni", facts.contact() == null ? facts.signed() : facts.contact(),
                    "Chi chiede la NASpI o la DIS-COLL si presenta al Centro per l'impiego"));
        }
        dues.add(term(facts, Milestone.PACT, LEP_PACT, Who.BOTH, facts.did(), "patto.giorni", facts.signed(), "Il patto di servizio si firma"));
        if (facts.profiled() != null) {
            dues.add(term(facts, Milestone.PROFILE, LEP_PROFILE, Who.OFFICE, facts.profiled(), "profilo.giorni", null, "Il profilo si calcola di nuovo"));
        }
        facts.measures().forEach(measure -> measure(facts, measure, dues));
        dues.sort(Comparator.comparing(Due::due));
        return new Outcome<>(List.copyOf(dues), dues.stream().map(Due::reason).toList(), info.reference());
    }

    private Due term(Facts facts, Milestone what, String lep, Who who, LocalDate from, String parameter, LocalDate done, String sentence) {
        Parameter days = parameters.get(parameter, from);
        LocalDate due = from.plusDays(days.value().intValueExact());
        Reason reason = new Reason(days.source(), sentence + " entro " + days.value().toPlainString() + " giorni dal " + DAY.format(from) + ": entro il " + DAY.format(due) + ".",
                List.of(Phrase.of(TERM + what.name(), days.value().toPlainString(), DAY.format(from), DAY.format(due))));
        return new Due(what, lep, null, "", who, due, done, standing(facts.day(), due, done), days.toBeChecked(), reason);
    }

    private void measure(Facts facts, Planned m, List<Due> dues) {
        LocalDate started = m.started() == null ? m.closed() : m.started();
        dues.add(agreed(facts, Milestone.MEASURE_START, m, Who.OFFICE, m.start(), started, "comincia"));
        dues.add(agreed(facts, Milestone.MEASURE_END, m, Who.PERSON, m.end(), m.closed(), "finisce"));
    }

    private Due agreed(Facts facts, Milestone what, Planned m, Who who, LocalDate due, LocalDate done, String verb) {
        return new Due(what, m.lep(), m.id(), m.title(), who, due, done, standing(facts.day(), due, done), false,
                new Reason(PLAN, "Secondo il piano «" + m.title() + "» " + verb + " entro il " + DAY.format(due) + ".", List.of(Phrase.of(TERM + what.name(), m.title(), DAY.format(due)))));
    }

    /** At risk from so many days before the last one. */
    private Standing standing(LocalDate day, LocalDate due, LocalDate done) {
        if (done != null) {
            return Standing.DONE;
        }
        if (day.isAfter(due)) {
            return Standing.LATE;
        }
        return day.isBefore(due.minusDays(parameters.whole("preavviso.giorni", day))) ? Standing.IN_TIME : Standing.AT_RISK;
    }
}
