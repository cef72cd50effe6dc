package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import it.sintesi.rules.api.ProfilingRule;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum of few weights that anybody can follow, from 0 to 1. It is ours, not the national index, whose coefficients are not public. Sex, citizenship,
 * province and family are recorded for the national service but weigh nothing here: without its figures a weight on them would only be prejudice.
 */
public final class NationalProfiling implements ProfilingRule {

    private static final int DECIMALS = 3;
    private static final int YOUNG = 25, MATURE = 50, ELDER = 60;
    private static final int LOW_TITLE = 20, SCHOOL_TITLE = 30, UNIVERSITY_TITLE = 60;
    private static final int HALF_YEAR = 6, YEAR = 12, TWO_YEARS = 24;

    private final RuleInfo info = new RuleInfo(ProfilingRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2015, 9, 24), null, "D.Lgs. 150/2015, art. 19, c. 5-6");
    private final Parameters parameters = ParameterFile.load("profiling");

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Profile> decide(Facts facts) {
        Sum sum = new Sum(facts.day());
        sum.add("base", "Punto di partenza", "PRO-BASE");
        age(number(facts, "Eta"), sum);
        title(number(facts, "TitoloDiStudio"), sum);
        lastJob(facts, sum);
        Integer search = number(facts, "DaQuantiMesiStaCercandoLavoro");
        if (search != null && search >= YEAR) {
            sum.add("ricerca.da_12", "Cerca lavoro da " + search + " mesi", "PRO-SEARCH", search);
        }
        switch (facts.inputs().getOrDefault("CondizioneOccupazionaleUnAnnoPrima", "")) {
            case "OCCUPATO" -> sum.add("anno_prima.occupato", "Un anno fa lavorava", "PRO-YEAR-WORKED");
            case "INATTIVO" -> sum.add("anno_prima.inattivo", "Un anno fa non lavorava e non cercava lavoro", "PRO-YEAR-INACTIVE");
            default -> { }
        }
        BigDecimal index = sum.total.max(BigDecimal.ZERO).min(BigDecimal.ONE).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new Outcome<>(new Profile(index, band(index, facts.day())), sum.reasons, info.reference());
    }

    @Override
    public String band(BigDecimal index, LocalDate day) {
        for (int band = 4; band > 1; band--) {
            if (index.compareTo(parameters.value("fascia." + band, day)) >= 0) {
                return String.valueOf(band);
            }
        }
        return "1";
    }

    private static void age(Integer age, Sum sum) {
        String weight = age == null ? null : age < YOUNG ? "eta.fino_24" : age >= ELDER ? "eta.da_60" : age >= MATURE ? "eta.da_50" : null;
        if (weight != null) {
            sum.add(weight, "Ha " + age + " anni", "PRO-AGE", age);
        }
    }

    private static void title(Integer title, Sum sum) {
        if (title != null && title <= LOW_TITLE) {
            sum.add("titolo.fino_20", "Al massimo la licenza media", "PRO-TITLE-LOW");
        } else if (title != null && title == SCHOOL_TITLE) {
            sum.add("titolo.30", "Qualifica che non permette l'accesso all'università", "PRO-TITLE-SCHOOL");
        } else if (title != null && title >= UNIVERSITY_TITLE) {
            sum.add("titolo.da_60", "Titolo universitario", "PRO-TITLE-UNIVERSITY");
        }
    }

    private static void lastJob(Facts facts, Sum sum) {
        Integer months = number(facts, "DaQuantiMesiConclusoUltimoRappLavoro");
        if ("false".equals(facts.inputs().get("HaMaiAvutoUnLavoro"))) {
            sum.add("mai_lavorato", "Non ha mai lavorato", "PRO-NEVER");
        } else if (months != null && months >= HALF_YEAR) {
            sum.add(months >= TWO_YEARS ? "ultimo_lavoro.da_24" : months >= YEAR ? "ultimo_lavoro.da_12" : "ultimo_lavoro.da_6",
                    "L'ultimo lavoro è finito da " + months + " mesi", "PRO-LAST", months);
        }
    }

    private static Integer number(Facts facts, String name) {
        String value = facts.inputs().get(name);
        return value == null || !value.matches("\\d{1,4}") ? null : Integer.valueOf(value);
    }

    /** Adds weights and remembers why. */
    private final class Sum {

        private final LocalDate day;
        private final List<Reason> reasons = new ArrayList<>();
        private BigDecimal total = BigDecimal.ZERO;

        Sum(LocalDate day) {
            this.day = day;
        }

        void add(String code, String why, String key, Object... values) {
            Parameter weight = parameters.get(code, day);
            total = total.add(weight.value());
            String sign = weight.value().signum() < 0 ? "" : "+";
            String number = sign + weight.value().toPlainString().replace('.', ',');
            reasons.add(Told.reason(weight, why + ": " + number, Phrase.of(key, Stream.concat(Stream.of(number.replace(',', '.')), Stream.of(values)).toArray())));
        }
    }
}
