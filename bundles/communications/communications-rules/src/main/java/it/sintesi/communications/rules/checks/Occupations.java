package it.sintesi.communications.rules.checks;

import it.sintesi.communications.rules.engine.Verdict;
import java.util.Set;

/**
 * The classification of occupations (CP ISTAT). Its table with the six-level codes of communications is not published freely, so
 * only the form and the two highest levels are checked.
 */
public final class Occupations {
    private static final Set<String> MAJOR = Set.of("1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "3.1", "3.2",
            "3.3",
            "3.4", "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "5.4", "6.1", "6.2", "6.3", "6.4", "6.5", "7.1", "7.2", "7.3", "7.4",
            "8.1", "8.2", "8.3", "8.4", "9.1", "9.2", "9.3");
    private static final int SINGLE_DIGITS = 10;
    private static final int MAJOR_LENGTH = 3;

    private Occupations() {
    }

    /** Broken when it has not six levels or its great group does not exist, doubtful when its second level is not known. */
    public static Verdict known(String code) {
        if (code == null) {
            return Verdict.BROKEN;
        }
        if (!form(code) || code.charAt(0) == '0') {
            return Verdict.broken(code);
        }
        return MAJOR.contains(code.substring(0, MAJOR_LENGTH)) ? Verdict.HOLDS : Verdict.doubtful(code);
    }

    private static boolean form(String code) {
        if (code.length() <= SINGLE_DIGITS) {
            return false;
        }
        for (int i = 0; i < SINGLE_DIGITS; i++) {
            char c = code.charAt(i);
            if (i % 2 == 0 ? c < '0' || c > '9' : c != '.') {
                return false;
            }
        }
        return Texts.digits(code.substring(SINGLE_DIGITS), 1, 2);
    }
}
