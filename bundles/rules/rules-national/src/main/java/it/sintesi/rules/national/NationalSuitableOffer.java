package it.sintesi.rules.national;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.SuitableOfferRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The five conditions of D.M. 10/4/2018 (G.U. 162 of 14/7/2018), for offers made since that day. */
public final class NationalSuitableOffer implements SuitableOfferRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleInfo info = new RuleInfo(SuitableOfferRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2018, 7, 14), null, "D.Lgs. 150/2015, art. 25; D.M. 10/4/2018");
    private final Parameters parameters = ParameterFile.load("suitable-offer");

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Verdict> decide(Facts facts) {
        List<Condition> conditions = List.of(coherence(facts), duration(facts), hours(facts), pay(facts), distance(facts));
        boolean suitable = conditions.stream().allMatch(Condition::passed);
        List<Reason> reasons = conditions.stream().sorted(Comparator.comparing(Condition::passed))
                .map(c -> new Reason(c.law(), c.number() + ". " + c.title() + ": " + c.text())).toList();
        return new Outcome<>(new Verdict(suitable, conditions), reasons, info.reference());
    }

    private Condition coherence(Facts f) {
        Parameter bound = get(f, f.unemployedDays() <= days(f, 1) ? "fascia.1.giorni" : "fascia.2.giorni");
        Coherence furthest = f.unemployedDays() <= days(f, 1) ? Coherence.SAME : f.unemployedDays() <= days(f, 2) ? Coherence.ADJACENT : Coherence.AGREED;
        return condition(1, "Coerenza con il patto", f.coherence().label(), furthest.label(), f.coherence().compareTo(furthest) <= 0,
                "con " + f.unemployedDays() + " giorni di disoccupazione l'offerta può arrivare fino a «" + furthest.label() + "»", bound);
    }

    private Condition duration(Facts f) {
        Parameter months = get(f, "termine.mesi");
        LocalDate least = f.start().plusMonths(months.value().intValueExact()).minusDays(1);
        return condition(2, "Durata del contratto", f.end() == null ? "a tempo indeterminato" : "dal " + DAY.format(f.start()) + " al " + DAY.format(f.end()),
                "indeterminato, oppure almeno " + number(months.value()) + " mesi", f.end() == null || !f.end().isBefore(least),
                f.end() == null ? "il contratto non ha scadenza" : "un contratto a termine o di somministrazione iniziato il " + DAY.format(f.start()) + " deve durare almeno fino al "
                        + DAY.format(least), months);
    }

    private Condition hours(Facts f) {
        Parameter share = get(f, "orario.percentuale");
        if (f.lastHours() == null) {
            return condition(3, "Orario", number(f.weeklyHours()) + " ore", "nessuno", true, "non c'è un ultimo contratto con cui confrontare l'orario", share);
        }
        BigDecimal least = f.lastHours().multiply(share.value()).divide(HUNDRED);
        return condition(3, "Orario", number(f.weeklyHours()) + " ore", "almeno " + number(least) + " ore", f.weeklyHours().compareTo(least) >= 0,
                "serve almeno l'" + number(share.value()) + "% delle " + number(f.lastHours()) + " ore dell'ultimo contratto", share);
    }

    private Condition pay(Facts f) {
        Parameter times = get(f, "retribuzione.moltiplicatore");
        BigDecimal least = f.benefit() == null ? f.minimumPay() : f.minimumPay().max(f.benefit().multiply(times.value()));
        return condition(4, "Retribuzione", euro(f.monthlyPay()), "almeno " + euro(least), f.monthlyPay().compareTo(least) >= 0,
                "serve almeno il minimo del contratto collettivo (" + euro(f.minimumPay()) + ")" + (f.benefit() == null ? "; la persona non percepisce indennità"
                        : " e almeno " + number(times.value()) + " volte l'indennità dell'ultimo mese (" + euro(f.benefit()) + ")"), times);
    }

    private Condition distance(Facts f) {
        String reach = f.unemployedDays() <= days(f, 2) ? "distanza.breve." : "distanza.lunga.";
        Parameter far = get(f, reach + "km");
        if (f.transitMinutes() == null) {
            Parameter less = get(f, "distanza.senza_mezzi.percentuale");
            BigDecimal limit = far.value().multiply(HUNDRED.subtract(less.value())).divide(HUNDRED);
            return condition(5, "Distanza", number(f.kilometres()) + " km, senza mezzi pubblici", "fino a " + number(limit) + " km", f.kilometres().compareTo(limit) <= 0,
                    "senza mezzi pubblici il limite di " + number(far.value()) + " km si riduce del " + number(less.value()) + "%", far, less);
        }
        Parameter slow = get(f, reach + "minuti");
        boolean near = f.kilometres().compareTo(far.value()) <= 0;
        boolean quick = BigDecimal.valueOf(f.transitMinutes()).compareTo(slow.value()) <= 0;
        return condition(5, "Distanza", number(f.kilometres()) + " km, " + f.transitMinutes() + " minuti", "fino a " + number(far.value()) + " km o " + number(slow.value()) + " minuti",
                near || quick, near ? "la distanza è entro il limite" : quick ? "la distanza supera il limite, ma il viaggio con i mezzi pubblici è entro quello dei minuti"
                        : "la distanza e il viaggio con i mezzi pubblici superano i limiti", far, slow);
    }

    private static Condition condition(int number, String title, String value, String limit, boolean passed, String text, Parameter... on) {
        boolean check = Stream.of(on).anyMatch(Parameter::toBeChecked);
        return new Condition(number, title, value, limit, passed, on[on.length - 1].source(), text + (check ? Told.TO_BE_CHECKED : "") + ".", check);
    }

    private int days(Facts facts, int band) {
        return parameters.whole("fascia." + band + ".giorni", facts.day());
    }

    private Parameter get(Facts facts, String code) {
        return parameters.get(code, facts.day());
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String euro(BigDecimal value) {
        return value.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString().replace('.', ',') + " euro";
    }
}
