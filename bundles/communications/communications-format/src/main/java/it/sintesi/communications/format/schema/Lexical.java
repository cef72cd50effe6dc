package it.sintesi.communications.format.schema;

/** The character-level checks behind the lexical types. */
final class Lexical {
    /** Characters admitted in an e-mail atom: printable ASCII except space " ( ) , : ; &lt; &gt; @ [ ] \ and dot. */
    private static final boolean[] ATOM = new boolean[128];

    static {
        for (char c = 33; c < 127; c++) {
            ATOM[c] = "\"(),:;<>@[]\\.".indexOf(c) < 0;
        }
    }

    private Lexical() {
    }

    /** A mask of {@code A} capital letter, {@code 9} digit, any other character itself. */
    static boolean matches(String text, String mask) {
        int length = mask.length();
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char wanted = mask.charAt(i);
            char c = text.charAt(i);
            boolean ok = wanted == 'A' ? upper(c) : wanted == '9' ? digit(c) : c == wanted;
            if (!ok) {
                return false;
            }
        }
        return true;
    }

    static boolean digits(String text, int min, int max) {
        int length = text.length();
        if (length < min || length > max) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Length as the Java validators count it (UTF-16 units), because the national node answers with their texts. */
    static boolean length(String text, int min, int max) {
        return text.length() >= min && text.length() <= max;
    }

    static boolean fiscalCode(String text) {
        if (text.length() == 11) {
            return digits(text, 11, 11);
        }
        if (text.length() != 16) {
            return false;
        }
        for (int i = 0; i < 16; i++) {
            char c = text.charAt(i);
            boolean letter = i < 6 || i == 8 || i == 11 || i == 15;
            if (letter ? !upper(c) : !digit(c) && "LMNPQRSTUV".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    static boolean foreignCode(String text) {
        int length = text.length();
        if (length < 3 || length > 99 || !upper(text.charAt(0)) || !upper(text.charAt(1))) {
            return false;
        }
        for (int i = 2; i < length; i++) {
            if (!upper(text.charAt(i)) && !digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean occupation(String text) {
        int length = text.length();
        return (length == 11 || length == 12) && matches(text.substring(0, 10), "9.9.9.9.9.")
                && digits(text.substring(10), 1, 2);
    }

    static boolean agreement(String text) {
        int length = text.length();
        if (length == 2) {
            return upper(text.charAt(0)) && upper(text.charAt(1));
        }
        if (length != 3 && length != 4) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (!upper(text.charAt(i)) && !digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two letters, six digits of a date, optionally R and the revision. */
    static boolean version(String text) {
        if (text.length() < 8 || !matches(text.substring(0, 8), "AA999999")) {
            return false;
        }
        return text.length() == 8 || text.charAt(8) == 'R' && digits(text.substring(9), 1, 2);
    }

    static boolean email(String text) {
        int length = text.length();
        if (length == 0) {
            return true;
        }
        if (length > 80) {
            return false;
        }
        boolean at = false;
        boolean atomOpen = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '@' || c == '.') {
                if (!atomOpen || c == '@' && at) {
                    return false;
                }
                at |= c == '@';
                atomOpen = false;
            } else if (c < 128 && ATOM[c]) {
                atomOpen = true;
            } else {
                return false;
            }
        }
        return at && atomOpen;
    }

    static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
