package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.StatusRule.Work;
import it.sintesi.rules.api.StatusRule.WorkKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Prospective income of a year from all work of a day.
 *
 * @param employee from work taxed like that of employees, euro
 * @param self     from self-employment, euro
 * @param unknown  names of those whose income nobody told: they count as above every threshold
 */
record StatusIncome(long employee, long self, List<String> unknown) {

    private static final String CHECK = " (soglia da confermare)";

    static StatusIncome of(List<Work> works) {
        return new StatusIncome(sum(works, false), sum(works, true), works.stream().filter(w -> w.yearlyIncome() == null).map(Work::name).toList());
    }

    private static long sum(List<Work> works, boolean self) {
        return works.stream().filter(w -> self == (w.kind() == WorkKind.SELF_EMPLOYED) && w.yearlyIncome() != null).mapToLong(Work::yearlyIncome).sum();
    }

    /** Both kinds together stay within the threshold of employees, the self-employed part also within its own. */
    boolean within(Parameter employeeThreshold, Parameter selfThreshold) {
        return unknown.isEmpty() && self <= selfThreshold.value().longValueExact() && employee + self <= employeeThreshold.value().longValueExact();
    }

    /** The figures for people. */
    String text(Parameter employeeThreshold, Parameter selfThreshold) {
        if (!unknown.isEmpty()) {
            return "Il reddito annuo previsto non è noto (" + String.join(", ", unknown) + "): finché non lo si dichiara vale come sopra soglia.";
        }
        StringBuilder text = new StringBuilder();
        if (employee > 0 || self == 0) {
            text.append("Reddito annuo previsto da lavoro dipendente e assimilato ").append(euro(employee)).append(self > 0 ? ", in tutto " + euro(employee + self) : "")
                    .append("; soglia ").append(euro(employeeThreshold)).append('.');
        }
        if (self > 0) {
            text.append(text.isEmpty() ? "" : " ").append("Reddito annuo previsto da lavoro autonomo ").append(euro(self)).append("; soglia ").append(euro(selfThreshold)).append('.');
        }
        return text.toString();
    }

    /** The figures for pages in other languages: the same sentences as {@link #text}, a key for each form that one can have. */
    List<Phrase> phrases(Parameter employeeThreshold, Parameter selfThreshold) {
        if (!unknown.isEmpty()) {
            return List.of(Phrase.of("STA-INCOME-UNKNOWN", String.join(", ", unknown)));
        }
        List<Phrase> said = new ArrayList<>(2);
        if (self > 0 && employee > 0) {
            said.add(Phrase.of("STA-INCOME-BOTH" + checked(employeeThreshold), digits(employee), digits(employee + self), digits(employeeThreshold.value().longValueExact())));
        } else if (self == 0) {
            said.add(Phrase.of("STA-INCOME-EMPLOYEE" + checked(employeeThreshold), digits(employee), digits(employeeThreshold.value().longValueExact())));
        }
        if (self > 0) {
            said.add(Phrase.of("STA-INCOME-SELF" + checked(selfThreshold), digits(self), digits(selfThreshold.value().longValueExact())));
        }
        return said;
    }

    private static String checked(Parameter threshold) {
        return threshold.toBeChecked() ? "-CHECK" : "";
    }

    private static String euro(Parameter threshold) {
        return euro(threshold.value().longValueExact()) + (threshold.toBeChecked() ? CHECK : "");
    }

    private static String euro(long amount) {
        return digits(amount) + " euro";
    }

    private static String digits(long amount) {
        return Long.toString(amount).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
    }
}
