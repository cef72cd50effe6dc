package it.sintesi.registry.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Checks of fiscal codes: 11 digits (companies, provisional codes) or 16 characters (people), D.M. 23/12/1976. */
public final class FiscalCode {

    private static final Pattern NUMERIC = Pattern.compile("\\d{11}");
    /** Digits may be replaced by the letters of omocodia. */
    private static final Pattern PERSONAL = Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final int[] ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

    private FiscalCode() {
    }

    /** Upper case without spaces; null stays null. */
    public static String normal(String code) {
        return code == null ? null : code.strip().toUpperCase(Locale.ROOT);
    }

    /** True when the code has one of the two shapes and its check character is right. */
    public static boolean valid(String code) {
        return code != null && (NUMERIC.matcher(code).matches() ? luhn(code) : PERSONAL.matcher(code).matches() && letter(code));
    }

    private static boolean luhn(String code) {
        int sum = 0;
        for (int i = 0; i < code.length(); i++) {
            int digit = code.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean letter(String code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = code.charAt(i);
            int value = c <= '9' ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? ODD[value] : value;
        }
        return code.charAt(15) == 'A' + sum % 26;
    }
}
