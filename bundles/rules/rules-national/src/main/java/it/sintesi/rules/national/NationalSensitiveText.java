package it.sintesi.rules.national;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.RuleInfo;
import it.sintesi.rules.api.SensitiveTextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Finds health data by the expressions of {@code parameters/sensitive-words.csv}; a denial tells as much as an assertion, so it does not matter. */
public final class NationalSensitiveText implements SensitiveTextRule {

    private static final String LAW = "Reg. UE 2016/679 (GDPR), art. 9; D.Lgs. 196/2003, art. 2-sexies; L. 68/1999";

    private final RuleInfo info = new RuleInfo(SensitiveTextRule.ID, "1", RuleInfo.NATIONAL, LocalDate.of(2004, 1, 1), null, LAW);
    private final SensitiveWords words;

    public NationalSensitiveText() {
        this(SensitiveWords.load());
    }

    NationalSensitiveText(SensitiveWords words) {
        this.words = words;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public Outcome<Verdict> decide(String text) {
        List<String> found = text == null ? List.of() : words.find(text);
        String told = found.isEmpty() ? "Nessuna espressione dell'elenco." : "Il testo contiene dati sulla salute o sulla disabilità: "
                + found.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", ")) + ". Qui non si possono conservare.";
        return new Outcome<>(new Verdict(found), List.of(new Reason(LAW, told)), info.reference());
    }
}
