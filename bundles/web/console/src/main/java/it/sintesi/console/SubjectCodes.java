package it.sintesi.console;

import java.util.Locale;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;

/** Fiscal codes that come in addresses and in the search box. */
final class SubjectCodes {

    private static final String PERSON = "[0-9A-Z]{16}|[0-9]{11}";

    private SubjectCodes() {
    }

    /** Nobody has the code. */
    static ServiceException unknown() {
        return ServiceException.notFound("Il registro non conosce questo codice fiscale. Controllate di averlo copiato per intero.").said("CON-NO-SUBJECT");
    }

    /** The code of the page's address, when it has the form of one. */
    static String of(WebRequest request) {
        String code = normal(request.variable("code"));
        if (!looksLike(code)) {
            throw unknown();
        }
        return code;
    }

    static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    static boolean looksLike(String code) {
        return code.matches(PERSON);
    }
}
