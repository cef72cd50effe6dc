package it.sintesi.communications.format.model;

/** Strings of digits as numbers. */
final class Digits {
    private Digits() {
    }

    /** The number written with at most 9 digits, or {@code null}. */
    static Integer number(String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return Integer.valueOf(text);
    }
}
