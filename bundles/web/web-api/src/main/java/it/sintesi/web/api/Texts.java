package it.sintesi.web.api;

/** The texts of an area in the language of the request. */
@FunctionalInterface
public interface Texts {

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced; the key itself between question marks when there is no such text. */
    String get(String key, Object... arguments);

    /** These texts in the language of others, for pages that bring several areas together. */
    default Texts like(Texts others) {
        return this;
    }
}
