package it.sintesi.communications.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The fiscal code of a natural person (16 characters, D.M. 23/12/1976), read with its parts.
 *
 * <p>Codes made unique by replacing digits with letters ("omocodia") are recognised: {@link #plain()} has the digits back.
 * The 11-digit codes of companies, and the provisional ones of persons, are in {@link CompanyCode}.
 *
 * @param code  the 16 characters as they came
 * @param plain the same with the omocodia letters turned back into digits, and its own check letter
 */
public record FiscalCode(String code, String plain) {
    private static final String MONTHS = "ABCDEHLMPRST";

    /** The parts of a code with a right form and a right check letter; empty for anything else. */
    public static Optional<FiscalCode> parse(String code) {
        if (!FiscalCodeText.wellFormed(code) || FiscalCodeText.checkLetter(code) != code.charAt(15)) {
            return Optional.empty();
        }
        String plain = FiscalCodeText.withoutOmocodia(code);
        int day = number(plain, 9, 11) % 40;
        boolean date = MONTHS.indexOf(plain.charAt(8)) >= 0 && day >= 1 && day <= 31 && number(plain, 9, 11) <= 71;
        return date ? Optional.of(new FiscalCode(code, plain)) : Optional.empty();
    }

    /** Whether this is a person's code of 16 characters with a right check letter and a possible date. */
    public static boolean valid(String code) {
        return parse(code).isPresent();
    }

    /** Whether this is a right code of any holder: 16 characters of a person or 11 digits. */
    public static boolean validOfAnyone(String code) {
        return code != null && (code.length() == 11 ? CompanyCode.valid(code) : valid(code));
    }

    /**
     * The code of a person, without omocodia.
     *
     * @param sex          M or F
     * @param municipality Belfiore code of the place of birth, {@code Znnn} for a foreign state
     * @throws IllegalArgumentException when sex or municipality have not their form
     */
    public static FiscalCode compute(String surname, String name, LocalDate birth, String sex, String municipality) {
        if (!"M".equals(sex) && !"F".equals(sex)) {
            throw new IllegalArgumentException("sesso: M oppure F, non " + sex);
        }
        if (municipality == null || !municipality.matches("[A-Z][0-9]{3}")) {
            throw new IllegalArgumentException("comune di nascita: una lettera e tre cifre, non " + municipality);
        }
        int day = birth.getDayOfMonth() + ("F".equals(sex) ? 40 : 0);
        String body = FiscalCodeText.surname(surname) + FiscalCodeText.name(name) + two(birth.getYear() % 100)
                + MONTHS.charAt(birth.getMonthValue() - 1) + two(day) + municipality;
        String code = body + FiscalCodeText.checkLetter(body);
        return new FiscalCode(code, code);
    }

    /** Whether the first three letters come from this surname. */
    public boolean matchesSurname(String surname) {
        return surname != null && plain.startsWith(FiscalCodeText.surname(surname));
    }

    /** Whether letters 4 to 6 come from this name. */
    public boolean matchesName(String name) {
        return name != null && plain.startsWith(FiscalCodeText.name(name), 3);
    }

    /** Whether positions 7 to 11 tell this date of birth. */
    public boolean matchesBirthDate(LocalDate birth) {
        return birth != null && birth.getYear() % 100 == number(plain, 6, 8)
                && birth.getMonthValue() == MONTHS.indexOf(plain.charAt(8)) + 1 && birth.getDayOfMonth() == day();
    }

    /** Whether the day of birth is coded for this sex (M or F). */
    public boolean matchesSex(String other) {
        return sex().equals(other);
    }

    /** Whether positions 12 to 15 tell this place of birth. */
    public boolean matchesBirthPlace(String municipality) {
        return birthPlace().equals(municipality);
    }

    /** M or F. */
    public String sex() {
        return number(plain, 9, 11) > 40 ? "F" : "M";
    }

    /** Belfiore code of the place of birth. */
    public String birthPlace() {
        return plain.substring(11, 15);
    }

    /**
     * The date of birth: the code has no century, so the latest date not after the given day.
     *
     * @return empty when the day does not exist in that year (29 February)
     */
    public Optional<LocalDate> birthDate(LocalDate notAfter) {
        int month = MONTHS.indexOf(plain.charAt(8)) + 1;
        int year = notAfter.getYear() / 100 * 100 + number(plain, 6, 8);
        Optional<LocalDate> found = date(year, month);
        return found.isPresent() && !found.get().isAfter(notAfter) ? found : date(year - 100, month);
    }

    private Optional<LocalDate> date(int year, int month) {
        return day() <= YearMonth.of(year, month).lengthOfMonth() ? Optional.of(LocalDate.of(year, month, day())) : Optional.empty();
    }

    private int day() {
        int day = number(plain, 9, 11);
        return day > 40 ? day - 40 : day;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
