package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.calendar.WorkingCalendar;
import it.sintesi.rules.api.ConditionalityRule;
import it.sintesi.rules.api.Deadline;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ladder of D.Lgs. 150/2015 art. 21 c. 7, in force since 24/9/2015. The office records days; INPS computes money. */
public final class NationalConditionality implements ConditionalityRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String MOVED = "c.c., art. 2963, c. 3";

    private final RuleInfo info = new RuleInfo(ConditionalityRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2015, 9, 24), null,
            "D.Lgs. 150/2015, art. 21, c. 7-12");
    private final Parameters parameters = ParameterFile.load("conditionality");
    private final List<ReasonFile> reasons = ReasonFile.load();
    private final WorkingCalendar calendar;

    public NationalConditionality(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Consequence> decide(Facts facts) {
        String letter = facts.fault().name().toLowerCase(Locale.ROOT);
        Parameter loss = parameters.get(letter + ".perdita", facts.day());
        String which = facts.fault().label() + ", volta numero " + facts.occurrence() + " in questo patto: ";
        if (facts.occurrence() >= loss.value().intValueExact()) {
            return outcome(new Consequence(null, true), Told.reason(loss, which + "decadenza dalla prestazione e dallo stato di disoccupazione",
                    Phrase.of("CON-LOSS-" + facts.fault(), facts.occurrence())));
        }
        Parameter days = parameters.get(letter + ".giorni." + facts.occurrence(), facts.day());
        int number = days.value().intValueExact();
        return outcome(new Consequence(number, false), Told.reason(days, which + "trattenuti " + number + " giorni di prestazione",
                Phrase.of("CON-DAYS-" + facts.fault(), facts.occurrence(), number)));
    }

    @Override
    public Outcome<LocalDate> barredUntil(LocalDate lossDay) {
        Parameter months = parameters.get("perdita.mesi_nuova_did", lossDay);
        LocalDate first = lossDay.plusMonths(months.value().intValueExact());
        return outcome(first, Told.reason(months, "Dopo la decadenza del " + DAY.format(lossDay) + " una nuova dichiarazione è possibile dal " + DAY.format(first)
                + ", trascorsi " + months.value().toPlainString() + " mesi"));
    }

    @Override
    public List<JustifiedReason> reasons(LocalDate faultDay) {
        return reasons.stream().filter(r -> r.validOn(faultDay)).map(ReasonFile::reason).toList();
    }

    @Override
    public Outcome<Boolean> excused(Excuse excuse) {
        Parameter after = parameters.get("documento.giorni_dopo", excuse.faultDay());
        LocalDate latest = excuse.faultDay().plusDays(after.value().intValueExact());
        Optional<JustifiedReason> reason = reasons(excuse.faultDay()).stream().filter(r -> r.code().equals(excuse.reason())).findFirst();
        List<Reason> told = new ArrayList<>();
        boolean listed = reason.isPresent();
        told.add(reason.map(r -> new Reason(r.law(), "«" + r.text() + "» è un motivo giustificato" + (r.toBeChecked() ? Told.TO_BE_CHECKED : "") + ".",
                Told.phrases(r.toBeChecked(), Phrase.of("CON-JUSTIFIED", r.english()))))
                .orElse(new Reason(after.source(), "Il motivo indicato non è fra quelli giustificati.", List.of(Phrase.of("CON-NOT-JUSTIFIED")))));
        boolean documented = excuse.documented() != null && !excuse.documented().isAfter(latest);
        told.add(Told.reason(after, excuse.documented() == null ? "Manca il documento che prova il motivo"
                : "Il documento è del " + DAY.format(excuse.documented()) + (documented ? ", entro il " : ", dopo il ") + DAY.format(latest),
                excuse.documented() == null ? Phrase.of("CON-NO-DOCUMENT") : documented ? Phrase.of("CON-DOCUMENT", DAY.format(excuse.documented()), DAY.format(latest))
                        : Phrase.of("CON-DOCUMENT-LATE", DAY.format(excuse.documented()), DAY.format(latest))));
        boolean inTime = excuse.lastDay() == null || !excuse.givenOn().isAfter(excuse.lastDay());
        if (excuse.lastDay() != null) {
            told.add(Told.reason(parameters.get("giustificazione.giorni", excuse.faultDay()), "La giustificazione è del " + DAY.format(excuse.givenOn())
                    + (inTime ? ", entro il termine del " : ", oltre il termine del ") + DAY.format(excuse.lastDay()),
                    inTime ? Phrase.of("CON-IN-TIME", DAY.format(excuse.givenOn()), DAY.format(excuse.lastDay()))
                            : Phrase.of("CON-TOO-LATE", DAY.format(excuse.givenOn()), DAY.format(excuse.lastDay()))));
        }
        return new Outcome<>(listed && documented && inTime, told, info.reference());
    }

    @Override
    public Outcome<Deadline> justificationTerm(LocalDate warnedOn) {
        return term("giustificazione.giorni", warnedOn, "La giustificazione si presenta entro ");
    }

    @Override
    public Outcome<Deadline> reviewTerm(LocalDate noticedOn) {
        return term("riesame.giorni", noticedOn, "Il riesame si chiede entro ");
    }

    private Outcome<Deadline> term(String code, LocalDate from, String what) {
        Parameter days = parameters.get(code, from);
        LocalDate last = from.plusDays(days.value().intValueExact());
        List<Reason> told = new ArrayList<>(List.of(Told.reason(days, what + days.value().toPlainString() + " giorni dal " + DAY.format(from) + ": entro il " + DAY.format(last))));
        LocalDate working = calendar.sameOrNextWorkingDay(last);
        if (!working.equals(last)) {
            told.add(new Reason(MOVED, "Il " + DAY.format(last) + " è festivo: il termine passa al " + DAY.format(working) + "."));
        }
        return new Outcome<>(new Deadline(working), told, info.reference());
    }

    private <T> Outcome<T> outcome(T value, Reason reason) {
        return new Outcome<>(value, List.of(reason), info.reference());
    }
}
