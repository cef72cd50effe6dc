package it.sintesi.did.domain;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What a fiscal code of 16 characters tells of a person (DPR 605/1973; D.M. 23/12/1976), for data that the register lacks. */
public final class FiscalCode {

    private static final String MONTHS = "ABCDEHLMPRST";
    private static final String LETTERS = "LMNPQRSTUV";
    private static final int LENGTH = 16, CENTURY = 100, WOMEN = 40;

    private final String code;

    public FiscalCode(String code) {
        this.code = code.length() == LENGTH ? code : null;
    }

    /** Date of birth, at most a hundred years before the day; null for a provisional code. */
    public LocalDate birthDate(LocalDate today) {
        if (code == null) {
            return null;
        }
        int day = digits(9, 11);
        int year = today.getYear() / CENTURY * CENTURY + digits(6, 8);
        try {
            LocalDate date = LocalDate.of(year, MONTHS.indexOf(code.charAt(8)) + 1, day > WOMEN ? day - WOMEN : day);
            return date.isAfter(today) ? date.minusYears(CENTURY) : date;
        } catch (DateTimeException e) {
            // A code that tells no date is like one that is not there.
            return null;
        }
    }

    /** {@code M} or {@code F}; null for a provisional code. */
    public String sex() {
        return code == null ? null : digits(9, 11) > WOMEN ? "F" : "M";
    }

    /** Belfiore code of the place of birth, {@code Znnn} abroad; null for a provisional code. */
    public String birthPlace() {
        return code == null ? null : code.charAt(11) + "%03d".formatted(digits(12, 15));
    }

    /** Digits, also where letters took their place (omocodia). */
    private int digits(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = code.charAt(i);
            number = number * 10 + (Character.isDigit(c) ? c - '0' : Math.max(0, LETTERS.indexOf(c)));
        }
        return number;
    }
}
