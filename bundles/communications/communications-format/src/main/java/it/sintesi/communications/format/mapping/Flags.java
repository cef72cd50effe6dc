package it.sintesi.communications.format.mapping;

/** SI and NO as values. */
final class Flags {
    private Flags() {
    }

    static Boolean read(String text) {
        return "SI".equals(text) ? Boolean.TRUE : "NO".equals(text) ? Boolean.FALSE : null;
    }

    static String write(Boolean flag) {
        return flag == null ? null : flag ? "SI" : "NO";
    }

    /** For the flags that are always written: an absent one says NO. */
    static String writeAlways(Boolean flag) {
        return Boolean.TRUE.equals(flag) ? "SI" : "NO";
    }
}
