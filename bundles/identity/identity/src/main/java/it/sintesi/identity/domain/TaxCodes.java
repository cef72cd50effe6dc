package it.sintesi.identity.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Checks of fiscal codes of people (16 characters, D.M. 23/12/1976, omocodia included) and of the 11 digits of companies and VAT numbers. */
public final class TaxCodes {

    private static final Pattern ELEVEN = Pattern.compile("\\d{11}");
    /** Letters that replace digits in codes made unique by the Agenzia delle Entrate (omocodia), in the order of the digits. */
    private static final String OMOCODIA = "LMNPQRSTUV";
    private static final Pattern PERSON = Pattern.compile("[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]");
    private static final int[] ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    private static final int LONGEST_MONTH = 31;
    private static final int WOMEN = 40;

    private TaxCodes() {
    }

    /** Upper case without any blank; empty for null. */
    public static String normal(String code) {
        return code == null ? "" : code.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    /** True for a person's code: right shape, a day that can be, right check letter. */
    public static boolean person(String code) {
        return PERSON.matcher(code).matches() && day(code) && letter(code);
    }

    /** True for 11 digits with a right check digit: company codes and VAT numbers. */
    public static boolean eleven(String code) {
        if (!ELEVEN.matcher(code).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 11; i++) {
            int digit = code.charAt(i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean day(String code) {
        int day = digit(code.charAt(9)) * 10 + digit(code.charAt(10));
        int man = day > WOMEN ? day - WOMEN : day;
        return man >= 1 && man <= LONGEST_MONTH;
    }

    private static int digit(char c) {
        return c <= '9' ? c - '0' : OMOCODIA.indexOf(c);
    }

    /** The check letter counts the characters as they stand, letters of omocodia included. */
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
