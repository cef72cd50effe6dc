package it.sintesi.communications.format;

/** The 11-digit codes: companies and bodies, and the provisional codes of persons, with the same check digit. */
public final class CompanyCode {
    private CompanyCode() {
    }

    /** Whether the text has 11 digits, not all zeros, and a right check digit. */
    public static boolean valid(String code) {
        if (code == null || code.length() != 11 || code.equals("00000000000")) {
            return false;
        }
        for (int i = 0; i < 11; i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return checkDigit(code) == code.charAt(10);
    }

    /**
     * The 11th digit for the first 10 digits.
     *
     * @throws IllegalArgumentException when the text does not begin with 10 digits
     */
    public static char checkDigit(String code) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int digit = i < code.length() ? Character.digit(code.charAt(i), 10) : -1;
            if (digit < 0) {
                throw new IllegalArgumentException("servono 10 cifre: " + code);
            }
            int value = i % 2 == 0 ? digit : 2 * digit;
            sum += value > 9 ? value - 9 : value;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
