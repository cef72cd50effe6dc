package it.sintesi.people.format.xml;

/** The schemas admit days that no calendar has; this tells in which element such a day stands. */
final class NoSuchDay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;

    NoSuchDay(String field, String value, Throwable cause) {
        super(field, cause);
        this.field = field;
        this.value = value;
    }

    String field() {
        return field;
    }

    String value() {
        return value;
    }
}
