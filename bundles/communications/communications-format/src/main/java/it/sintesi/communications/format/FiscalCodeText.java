package it.sintesi.communications.format;

import java.text.Normalizer;
import java.util.Locale;

/** The letters of a person's fiscal code: surname, name, omocodia, check letter. */
final class FiscalCodeText {
    private static final String OMOCODIA = "LMNPQRSTUV";
    private static final int[] DIGIT_PLACES = {6, 7, 9, 10, 12, 13, 14};
    /** Value of a character in an odd place (first place is 1), for 0-9 and for A-Z. */
    private static final int[] ODD_DIGIT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    private static final int[] ODD_LETTER = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};

    private FiscalCodeText() {
    }

    static boolean wellFormed(String code) {
        if (code == null || code.length() != 16) {
            return false;
        }
        for (int i = 0; i < 16; i++) {
            char c = code.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            boolean letterPlace = i < 6 || i == 8 || i == 11 || i == 15;
            if (letterPlace ? !upper : !(c >= '0' && c <= '9') && OMOCODIA.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The 16th character for the first 15 characters. */
    static char checkLetter(String code) {
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            char c = code.charAt(i);
            boolean digit = c <= '9';
            int value = digit ? c - '0' : c - 'A';
            sum += i % 2 == 0 ? (digit ? ODD_DIGIT[value] : ODD_LETTER[value]) : value;
        }
        return (char) ('A' + sum % 26);
    }

    static String withoutOmocodia(String code) {
        StringBuilder plain = null;
        for (int place : DIGIT_PLACES) {
            int digit = OMOCODIA.indexOf(code.charAt(place));
            if (digit >= 0) {
                plain = plain == null ? new StringBuilder(code) : plain;
                plain.setCharAt(place, (char) ('0' + digit));
            }
        }
        if (plain == null) {
            return code;
        }
        plain.setCharAt(15, checkLetter(plain.toString()));
        return plain.toString();
    }

    /** Consonants, then vowels, then X. */
    static String surname(String text) {
        String letters = letters(text);
        return (consonants(letters) + vowels(letters) + "XXX").substring(0, 3);
    }

    /** As the surname, but with four consonants or more the second one is left out. */
    static String name(String text) {
        String letters = letters(text);
        String consonants = consonants(letters);
        if (consonants.length() > 3) {
            return "" + consonants.charAt(0) + consonants.charAt(2) + consonants.charAt(3);
        }
        return (consonants + vowels(letters) + "XXX").substring(0, 3);
    }

    private static String consonants(String letters) {
        return kept(letters, false);
    }

    private static String vowels(String letters) {
        return kept(letters, true);
    }

    private static String kept(String letters, boolean vowel) {
        StringBuilder out = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            if ("AEIOU".indexOf(letters.charAt(i)) >= 0 == vowel) {
                out.append(letters.charAt(i));
            }
        }
        return out.toString();
    }

    /** Capital A-Z only: accents fall, spaces and apostrophes too. */
    private static String letters(String text) {
        String upper = text.toUpperCase(Locale.ITALIAN);
        boolean plain = upper.chars().allMatch(c -> c < 128);
        String base = plain ? upper : Normalizer.normalize(upper, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(base.length());
        for (int i = 0; i < base.length(); i++) {
            char c = base.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append(c);
            }
        }
        return out.toString();
    }
}
