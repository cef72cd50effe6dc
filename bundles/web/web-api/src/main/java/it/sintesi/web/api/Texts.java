package it.sintesi.web.api;

import java.util.List;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

/** The texts of an area in the language of the request. */
@FunctionalInterface
public interface Texts {

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced; the key itself between question marks when there is no such text. */
    String get(String key, Object... arguments);

    /** These texts in the language of others, for pages that bring several areas together. */
    default Texts like(Texts others) {
        return this;
    }

    /** What rules and services say, in this language when every phrase is known in it, else in Italian. */
    default Told told(List<Phrase> phrases, String italian) {
        return new Told(italian, true);
    }

    /** The message of a failure, empty when it has none. */
    default Told says(ServiceException failure) {
        return told(failure.phrases(), failure.getMessage() == null ? "" : failure.getMessage());
    }

    /** What is wrong. */
    default Told says(Rejection rejection) {
        return told(rejection.phrases(), rejection.message());
    }

    /** How to mend it. */
    default Told mends(Rejection rejection) {
        return told(rejection.phrases().stream().limit(1).map(Phrase::mend).toList(), rejection.mend());
    }
}
