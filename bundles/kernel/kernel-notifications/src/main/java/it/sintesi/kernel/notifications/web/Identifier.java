package it.sintesi.kernel.notifications.web;

import it.sintesi.kernel.api.ServiceException;

/** Identifiers as they may stand in an address. */
final class Identifier {

    private Identifier() {
    }

    /** The identifier, or the answer that there is no such thing. */
    static String check(String id) {
        if (!id.matches("[0-9a-f-]{36}")) {
            throw ServiceException.notFound("Il messaggio indicato non esiste.").said("WEB-NO-MESSAGE");
        }
        return id;
    }
}
