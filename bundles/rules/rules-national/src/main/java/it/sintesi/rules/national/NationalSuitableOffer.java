package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.SuitableOfferRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The five conditions of D.M. 10/4/2018 (G.U. 162 of 14/7/2018), for offers made since that day. */
public final class NationalSuitableOffer implements SuitableOfferRule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String EURO = " euro";
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
        return new Shown(1, "Coerenza con il patto", bound).value(f.coherence().label(), "SOR-COHERENCE-" + f.coherence()).limit(furthest.label(), "SOR-COHERENCE-" + furthest)
                .condition(f.coherence().compareTo(furthest) <= 0, "con " + f.unemployedDays() + " giorni di disoccupazione l'offerta può arrivare fino a «" + furthest.label() + "»",
                        "SOR-REACH-" + furthest, f.unemployedDays());
    }

    private Condition duration(Facts f) {
        Parameter months = get(f, "termine.mesi");
        LocalDate least = f.start().plusMonths(months.value().intValueExact()).minusDays(1);
        Shown shown = new Shown(2, "Durata del contratto", months).limit("indeterminato, oppure almeno " + number(months.value()) + " mesi", "SOR-MONTHS", number(months.value()));
        if (f.end() == null) {
            return shown.value("a tempo indeterminato", "SOR-PERMANENT").condition(true, "il contratto non ha scadenza", "SOR-NO-END");
        }
        return shown.value("dal " + DAY.format(f.start()) + " al " + DAY.format(f.end()), "SOR-FROM-TO", DAY.format(f.start()), DAY.format(f.end())).condition(!f.end().isBefore(least),
                "un contratto a termine o di somministrazione iniziato il " + DAY.format(f.start()) + " deve durare almeno fino al " + DAY.format(least), "SOR-LEAST",
                DAY.format(f.start()), DAY.format(least));
    }

    private Condition hours(Facts f) {
        Parameter share = get(f, "orario.percentuale");
        Shown shown = new Shown(3, "Orario", share).value(number(f.weeklyHours()) + " ore", "SOR-HOURS", number(f.weeklyHours()));
        if (f.lastHours() == null) {
            return shown.limit("nessuno", "SOR-NO-LIMIT").condition(true, "non c'è un ultimo contratto con cui confrontare l'orario", "SOR-NO-LAST");
        }
        BigDecimal least = f.lastHours().multiply(share.value()).divide(HUNDRED);
        return shown.limit("almeno " + number(least) + " ore", "SOR-LEAST-HOURS", number(least)).condition(f.weeklyHours().compareTo(least) >= 0,
                "serve almeno l'" + number(share.value()) + "% delle " + number(f.lastHours()) + " ore dell'ultimo contratto", "SOR-SHARE", number(share.value()), number(f.lastHours()));
    }

    private Condition pay(Facts f) {
        Parameter times = get(f, "retribuzione.moltiplicatore");
        BigDecimal least = f.benefit() == null ? f.minimumPay() : f.minimumPay().max(f.benefit().multiply(times.value()));
        Shown shown = new Shown(4, "Retribuzione", times).value(amount(f.monthlyPay()) + EURO, "SOR-PAY", amount(f.monthlyPay()))
                .limit("almeno " + amount(least) + EURO, "SOR-LEAST-PAY", amount(least));
        boolean passed = f.monthlyPay().compareTo(least) >= 0;
        String minimum = "serve almeno il minimo del contratto collettivo (" + amount(f.minimumPay()) + EURO + ")";
        return f.benefit() == null ? shown.condition(passed, minimum + "; la persona non percepisce indennità", "SOR-MINIMUM", amount(f.minimumPay()))
                : shown.condition(passed, minimum + " e almeno " + number(times.value()) + " volte l'indennità dell'ultimo mese (" + amount(f.benefit()) + EURO + ")", "SOR-BENEFIT",
                        amount(f.minimumPay()), number(times.value()), amount(f.benefit()));
    }

    private Condition distance(Facts f) {
        String reach = f.unemployedDays() <= days(f, 2) ? "distanza.breve." : "distanza.lunga.";
        Parameter far = get(f, reach + "km");
        if (f.transitMinutes() == null) {
            Parameter less = get(f, "distanza.senza_mezzi.percentuale");
            BigDecimal limit = far.value().multiply(HUNDRED.subtract(less.value())).divide(HUNDRED);
            return new Shown(5, "Distanza", far, less).value(number(f.kilometres()) + " km, senza mezzi pubblici", "SOR-KM-ALONE", number(f.kilometres()))
                    .limit("fino a " + number(limit) + " km", "SOR-LEAST-KM", number(limit)).condition(f.kilometres().compareTo(limit) <= 0,
                            "senza mezzi pubblici il limite di " + number(far.value()) + " km si riduce del " + number(less.value()) + "%", "SOR-REDUCED", number(far.value()), number(less.value()));
        }
        Parameter slow = get(f, reach + "minuti");
        boolean near = f.kilometres().compareTo(far.value()) <= 0;
        boolean quick = BigDecimal.valueOf(f.transitMinutes()).compareTo(slow.value()) <= 0;
        Shown shown = new Shown(5, "Distanza", far, slow).value(number(f.kilometres()) + " km, " + f.transitMinutes() + " minuti", "SOR-KM", number(f.kilometres()), f.transitMinutes())
                .limit("fino a " + number(far.value()) + " km o " + number(slow.value()) + " minuti", "SOR-KM-MINUTES", number(far.value()), number(slow.value()));
        return near ? shown.condition(true, "la distanza è entro il limite", "SOR-NEAR")
                : quick ? shown.condition(true, "la distanza supera il limite, ma il viaggio con i mezzi pubblici è entro quello dei minuti", "SOR-QUICK")
                : shown.condition(false, "la distanza e il viaggio con i mezzi pubblici superano i limiti", "SOR-FAR");
    }

    /** A condition while it is put together, in Italian and as phrases. */
    private static final class Shown {

        private final int number;
        private final String title;
        private final Parameter[] on;
        private String value;
        private String limit;
        private Phrase valueTold;
        private Phrase limitTold;

        Shown(int number, String title, Parameter... on) {
            this.number = number;
            this.title = title;
            this.on = on;
        }

        Shown value(String italian, String key, Object... values) {
            value = italian;
            valueTold = Phrase.of(key, values);
            return this;
        }

        Shown limit(String italian, String key, Object... values) {
            limit = italian;
            limitTold = Phrase.of(key, values);
            return this;
        }

        Condition condition(boolean passed, String text, String key, Object... values) {
            boolean check = Stream.of(on).anyMatch(Parameter::toBeChecked);
            List<Phrase> told = new ArrayList<>(List.of(Phrase.of("SOR-TITLE-" + number), valueTold, limitTold));
            told.addAll(Told.phrases(check, Phrase.of(key, values)));
            return new Condition(number, title, value, limit, passed, on[on.length - 1].source(), text + (check ? Told.TO_BE_CHECKED : "") + ".", check, told);
        }
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

    private static String amount(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('.', ',');
    }
}
