package it.sintesi.rules.national;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.DidEligibilityRule.Check;
import it.sintesi.rules.api.DidEligibilityRule.Facts;
import it.sintesi.rules.api.DidEligibilityRule.Requirement;
import it.sintesi.rules.api.DidEligibilityRule.Standing;
import it.sintesi.rules.api.Parameter;
import it.sintesi.rules.api.Parameters;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** No work, or work whose income stays under the thresholds (D.L. 4/2019 art. 4 c. 15-quater). Both kinds of income: the sum within the employee's, the own part within its own. */
final class WorkRequirement {

    private static final String HELP = "Se il lavoro è finito chiedete al datore di comunicarne la cessazione; per il reddito previsto vi aiuta il Centro per l'impiego.";

    private final Parameters parameters;
    private final String reviewer;

    WorkRequirement(Parameters parameters, String reviewer) {
        this.parameters = parameters;
        this.reviewer = reviewer;
    }

    Check check(Facts f) {
        Parameter employee = parameters.get("reddito.dipendente", f.day());
        Parameter self = parameters.get("reddito.autonomo", f.day());
        boolean checked = employee.toBeChecked() || self.toBeChecked();
        if (f.working() == null) {
            return check(Standing.UNKNOWN, "D.Lgs. 150/2015, art. 19, c. 1", "Non avete ancora detto se lavorate.", HELP, false, Phrase.of("REQ-NO_WORK-UNTOLD"));
        }
        if (!f.working()) {
            return check(Standing.MET, "D.Lgs. 150/2015, art. 19, c. 1", "Non risulta un lavoro in corso.", "", false, Phrase.of("REQ-NO_WORK-NONE"));
        }
        if (f.employeeIncome() == null && f.selfIncome() == null) {
            return check(Standing.UNKNOWN, employee.source(), "C'è un lavoro in corso: serve il reddito annuo previsto.", HELP, checked, Phrase.of("REQ-NO_WORK-INCOME"));
        }
        BigDecimal own = f.selfIncome() == null ? BigDecimal.ZERO : f.selfIncome();
        BigDecimal total = own.add(f.employeeIncome() == null ? BigDecimal.ZERO : f.employeeIncome());
        // Only self-employment: its own threshold, lower, is the one that counts.
        boolean met = own.compareTo(self.value()) <= 0 && total.compareTo(employee.value()) <= 0;
        String figures = "Reddito annuo previsto: " + euro(total) + " in tutto, di cui " + euro(own) + " da lavoro autonomo. Soglie: " + euro(employee.value()) + " da lavoro dipendente o in tutto, "
                + euro(self.value()) + " da lavoro autonomo" + (checked ? Told.TO_BE_CHECKED : "") + ".";
        return check(met ? Standing.MET : Standing.NOT_MET, employee.source(), figures, met ? "" : HELP, checked,
                Phrase.of("REQ-NO_WORK-FIGURES", euro(total), euro(own), euro(employee.value()), euro(self.value())));
    }

    private Check check(Standing standing, String law, String text, String mend, boolean toBeChecked, Phrase said) {
        return new Check(Requirement.NO_WORK, standing, law, text, mend, reviewer, toBeChecked, Told.phrases(toBeChecked, said));
    }

    private static String euro(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ITALY);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount) + " euro";
    }
}
