package it.sintesi.rules.national;

import it.sintesi.kernel.api.calendar.WorkingCalendar;
import it.sintesi.rules.api.DidTermsRule;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Terms after a declaration since D.Lgs. 150/2015. A last day for the person that is a holiday moves on (c.c. art. 2963 c. 3). */
public final class NationalDidTerms implements DidTermsRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String CONFIRM = "conferma.mesi";
    private static final String PROFILE = "profilo.giorni";

    private final RuleInfo info = new RuleInfo(DidTermsRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2015, 9, 24), null, "D.Lgs. 150/2015, artt. 19-21");
    private final Parameters parameters = ParameterFile.load("did-terms");
    private final WorkingCalendar calendar;

    public NationalDidTerms(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Terms> decide(Facts facts) {
        LocalDate given = facts.givenOn();
        List<Reason> reasons = new ArrayList<>();
        LocalDate contact = facts.benefit()
                ? term(given, "contatto.prestazione.giorni", "Chi chiede la NASpI o la DIS-COLL si presenta al centro per l'impiego entro ", reasons)
                : term(given, "contatto.giorni", "Il centro per l'impiego incontra la persona entro ", reasons);
        LocalDate pact = term(given, "patto.giorni", "Il patto di servizio si firma entro ", reasons);
        Parameter cancel = parameters.get("annullamento.giorni", given);
        LocalDate cancelBy = given.plusDays(cancel.value().intValueExact());
        reasons.add(Told.reason(cancel, "Un inserimento sbagliato si annulla entro il " + DAY.format(cancelBy)));
        Outcome<LocalDate> again = profileAgain(given);
        Outcome<LocalDate> confirm = confirmBy(given);
        reasons.addAll(again.reasons());
        reasons.addAll(confirm.reasons());
        return new Outcome<>(new Terms(contact, pact, cancelBy, again.value(), confirm.value()), reasons, info.reference());
    }

    @Override
    public Outcome<LocalDate> profileAgain(LocalDate profiledOn) {
        Parameter days = parameters.get(PROFILE, profiledOn);
        LocalDate again = profiledOn.plusDays(days.value().intValueExact());
        return new Outcome<>(again, List.of(Told.reason(days, "Il profilo si ricalcola ogni " + days.value().toPlainString() + " giorni: dal " + DAY.format(again))),
                info.reference());
    }

    @Override
    public Outcome<LocalDate> confirmBy(LocalDate day) {
        Parameter months = parameters.get(CONFIRM, day);
        List<Reason> reasons = new ArrayList<>();
        LocalDate by = moved(day.plusMonths(months.value().intValueExact()), reasons);
        reasons.add(0, Told.reason(months, "La disponibilità si conferma ogni " + months.value().toPlainString() + " mesi: entro il " + DAY.format(by)));
        return new Outcome<>(by, reasons, info.reference());
    }

    @Override
    public List<LocalDate> reminders(LocalDate confirmBy) {
        return Stream.of("conferma.avviso.primo.giorni", "conferma.avviso.secondo.giorni").map(code -> confirmBy.minusDays(parameters.whole(code, confirmBy))).toList();
    }

    @Override
    public boolean toBeChecked(LocalDate day) {
        return parameters.get(CONFIRM, day).toBeChecked();
    }

    private LocalDate term(LocalDate given, String code, String text, List<Reason> reasons) {
        Parameter days = parameters.get(code, given);
        List<Reason> moves = new ArrayList<>();
        LocalDate last = moved(given.plusDays(days.value().intValueExact()), moves);
        reasons.add(Told.reason(days, text + days.value().toPlainString() + " giorni dalla dichiarazione del " + DAY.format(given) + ": entro il " + DAY.format(last)));
        reasons.addAll(moves);
        return last;
    }

    private LocalDate moved(LocalDate last, List<Reason> reasons) {
        LocalDate working = calendar.sameOrNextWorkingDay(last);
        if (!working.equals(last)) {
            reasons.add(new Reason("c.c., art. 2963, c. 3", "Il " + DAY.format(last) + " è festivo: il termine passa al " + DAY.format(working) + "."));
        }
        return working;
    }
}
