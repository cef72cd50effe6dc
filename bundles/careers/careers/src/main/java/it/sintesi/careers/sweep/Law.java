package it.sintesi.careers.sweep;

import it.sintesi.rules.api.StatusRule;
import it.sintesi.rules.api.StatusRule.Figures;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The rules in figures, one regime for each stretch of days that has the same; days outside the asked ones have the figures of the nearest. */
public final class Law {

    /** One version of the rule with the figures of some days. */
    private record Regime(StatusRule rule, Figures figures) {
    }

    private final int firstDay;
    private final byte[] regimeOf;
    private final List<Regime> regimes = new ArrayList<>();

    /**
     * The law of some days.
     *
     * @param rules rule of a day
     * @throws IllegalStateException naming the version that cannot be told in figures
     */
    public Law(Function<LocalDate, StatusRule> rules, LocalDate from, LocalDate to) {
        firstDay = (int) from.toEpochDay();
        regimeOf = new byte[(int) to.toEpochDay() - firstDay + 1];
        StatusRule rule = null;
        for (int i = 0; i < regimeOf.length; i++) {
            LocalDate day = from.plusDays(i);
            rule = rule == null || !rule.info().validOn(day) ? rules.apply(day) : rule;
            String version = rule.info().reference();
            Regime regime = new Regime(rule, rule.figures(day).orElseThrow(() -> new IllegalStateException(version + " cannot be told in figures")));
            if (regimes.isEmpty() || !regimes.get(regimes.size() - 1).equals(regime)) {
                regimes.add(regime);
            }
            regimeOf[i] = (byte) (regimes.size() - 1);
        }
    }

    int regime(int day) {
        return regimeOf[Math.max(0, Math.min(regimeOf.length - 1, day - firstDay))];
    }

    Figures figures(int regime) {
        return regimes.get(regime).figures();
    }

    /** What the kinds of contract are in each regime, by number: ordinals of {@link WorkKind}. */
    byte[][] kinds(List<String> contracts) {
        byte[][] kinds = new byte[regimes.size()][contracts.size()];
        for (int r = 0; r < kinds.length; r++) {
            for (int c = 0; c < contracts.size(); c++) {
                kinds[r][c] = (byte) regimes.get(r).rule().kindOf(contracts.get(c)).ordinal();
            }
        }
        return kinds;
    }
}
