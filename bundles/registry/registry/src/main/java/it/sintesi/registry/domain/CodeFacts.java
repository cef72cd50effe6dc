package it.sintesi.registry.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a fiscal code of 16 characters tells of its owner (D.M. 23/12/1976, art. 2-7), digits restored where letters replace them for omocodia.
 *
 * @param surname  three letters of the surname
 * @param name     three letters of the name
 * @param year     last two digits of the year of birth
 * @param month    month of birth
 * @param day      day of birth
 * @param sex      {@code M} or {@code F}
 * @param place    Belfiore code of the place of birth
 * @param homonym  true when letters stand where digits would
 */
public record CodeFacts(String surname, String name, int year, int month, int day, String sex, String place, boolean homonym) {

    private static final int LENGTH = 16;
    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String LETTERS = "LMNPQRSTUV";
    private static final int[] DIGITS = {6, 7, 9, 10, 12, 13, 14};
    /** Women's days of birth are 40 higher. */
    private static final int FEMALE = 40;
    private static final int CENTURY = 100;
    private static final String VOWELS = "AEIOU";

    /** Reads a code; empty for codes of 11 digits and for wrong ones. */
    public static Optional<CodeFacts> of(String code) {
        if (!FiscalCode.valid(code) || code.length() != LENGTH) {
            return Optional.empty();
        }
        char[] plain = code.toCharArray();
        boolean homonym = false;
        for (int position : DIGITS) {
            int digit = LETTERS.indexOf(plain[position]);
            if (digit >= 0) {
                plain[position] = (char) ('0' + digit);
                homonym = true;
            }
        }
        String text = new String(plain);
        int day = Integer.parseInt(text.substring(9, 11));
        return Optional.of(new CodeFacts(text.substring(0, 3), text.substring(3, 6), Integer.parseInt(text.substring(6, 8)), MONTHS.indexOf(text.charAt(8)) + 1,
                day > FEMALE ? day - FEMALE : day, day > FEMALE ? "F" : "M", text.substring(11, 15), homonym));
    }

    /** True when both codes tell the same: they differ by omocodia only. */
    public boolean sameOwner(CodeFacts other) {
        return surname.equals(other.surname) && name.equals(other.name) && year == other.year && month == other.month && day == other.day && sex.equals(other.sex)
                && place.equals(other.place);
    }

    public boolean bornOn(LocalDate birth) {
        return birth.getYear() % CENTURY == year && birth.getMonthValue() == month && birth.getDayOfMonth() == day;
    }

    public boolean isSurname(String full) {
        return surname.equals(letters(full, false));
    }

    public boolean isName(String full) {
        return name.equals(letters(full, true));
    }

    /** Three letters: consonants, then vowels, then X; of a name with four consonants or more the second is left out. */
    private static String letters(String full, boolean name) {
        String plain = Normalizer.normalize(full.toUpperCase(Locale.ITALIAN), Normalizer.Form.NFD).replaceAll("[^A-Z]", "");
        StringBuilder consonants = new StringBuilder();
        StringBuilder vowels = new StringBuilder();
        plain.chars().forEach(c -> (VOWELS.indexOf(c) >= 0 ? vowels : consonants).append((char) c));
        if (name && consonants.length() > 3) {
            consonants.deleteCharAt(1);
        }
        return (consonants + vowels.toString() + "XXX").substring(0, 3);
    }
}
