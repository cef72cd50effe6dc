package it.sintesi.communications.web;

import it.sintesi.kernel.api.ServiceException;

/** Identifiers that come in addresses. */
final class Codes {

    private Codes() {
    }

    /** The identifier, when it has the right form; nothing else is ever asked of the services. */
    static String check(String value, String pattern) {
        if (!value.matches(pattern)) {
            throw ServiceException.notFound("Non esiste nulla con il codice indicato. Controllate di averlo copiato per intero.").said("WEB-NO-CODE");
        }
        return value;
    }
}
