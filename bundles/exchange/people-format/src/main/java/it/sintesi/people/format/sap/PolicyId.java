package it.sintesi.people.format.sap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Identifier of a policy: system (2 digits), its sequence (8 hexadecimal digits), check letter. The letter is that of the fiscal code's 16th place, over
 * promoter (11), activity (3) and day of proposal; it never changes, even when the policy does.
 */
public final class PolicyId {

    private static final int[] ODD_DIGIT = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    private static final int[] ODD_LETTER = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
    private static final int LENGTH = 22;
    private static final long MAX = 0xFFFFFFFFL;

    private PolicyId() {
    }

    /**
     * The identifier.
     *
     * @param system   2 digits of the enabled system, 10 for Lombardia
     * @param sequence number of the system, up to 8 hexadecimal digits
     */
    public static String of(String system, long sequence, String promoter, String activity, LocalDate proposedOn) {
        if (!system.matches("[0-9]{2}") || sequence < 0 || sequence > MAX) {
            throw new IllegalArgumentException("system and sequence: " + system + " " + sequence);
        }
        return system + String.format(Locale.ROOT, "%08X", sequence) + letter(promoter, activity, proposedOn);
    }

    /** Whether the last letter is right for these data of the first proposal. */
    public static boolean right(String id, String promoter, String activity, LocalDate proposedOn) {
        return id.length() == 11 && (promoter + activity).matches("[A-Z0-9]{14}") && Character.toUpperCase(id.charAt(10)) == letter(promoter, activity, proposedOn);
    }

    /** The check letter. */
    public static char letter(String promoter, String activity, LocalDate proposedOn) {
        String text = promoter + activity + DateTimeFormatter.BASIC_ISO_DATE.format(proposedOn);
        if (!text.matches("[A-Z0-9]{" + LENGTH + "}")) {
            throw new IllegalArgumentException("promoter of 11 and activity of 3 characters: " + promoter + " " + activity);
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            boolean digit = text.charAt(i) <= '9';
            int value = text.charAt(i) - (digit ? '0' : 'A');
            sum += i % 2 == 0 ? (digit ? ODD_DIGIT[value] : ODD_LETTER[value]) : value;
        }
        return (char) ('A' + sum % 26);
    }
}
