package it.sintesi.communications.rules.checks;

/** Lexical checks, character by character: they run on every message and a regular expression would cost more. */
public final class Texts {
    private static final String NOT_IN_ATOM = " \"(),:;<>@[]\\.";
    private static final int EMAIL_MAX = 80;
    private static final int PHONE_MAX = 15;

    private Texts() {
    }

    /** Null, empty or only spaces. */
    public static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Present and at most {@code max} characters. */
    public static boolean filled(String text, int max) {
        return !blank(text) && text.length() <= max;
    }

    /** Only digits, between {@code min} and {@code max} of them. */
    public static boolean digits(String text, int min, int max) {
        if (text == null || text.length() < min || text.length() > max) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Type EMAIL of the standard, without the empty string: dot-separated atoms on both sides of one at sign, at most 80 characters. */
    public static boolean email(String text) {
        if (text == null || text.length() > EMAIL_MAX) {
            return false;
        }
        int at = text.indexOf('@');
        return at > 0 && atoms(text, 0, at) && atoms(text, at + 1, text.length());
    }

    private static boolean atoms(String text, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' && open) {
                open = false;
            } else if (c > ' ' && c < 127 && NOT_IN_ATOM.indexOf(c) < 0) {
                open = true;
            } else {
                return false;
            }
        }
        return open;
    }

    /** Telephone or fax: at most 15 characters, digits, spaces, {@code -} and {@code /}. */
    public static boolean phone(String text) {
        if (text.length() > PHONE_MAX) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != ' ' && c != '-' && c != '/') {
                return false;
            }
        }
        return true;
    }
}
