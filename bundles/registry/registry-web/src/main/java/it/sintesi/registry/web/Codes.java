package it.sintesi.registry.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import java.util.Locale;

/** Identifiers that come in addresses; nothing of another form is ever asked of the services. */
final class Codes {

    private static final String FISCAL_CODE = "[0-9]{11}|[0-9A-Z]{16}";
    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private Codes() {
    }

    /** Fiscal code of a company for those who act for it, variable {@code company} of the path. */
    static String company(WebRequest request) {
        if (request.caller().isStaff()) {
            throw ServiceException.forbidden("Questa pagina è dell'azienda e dei suoi intermediari: il personale degli uffici usa la scheda dell'azienda nella console.").said("RGW-COMPANY-ONLY");
        }
        return check(request.variable("company").toUpperCase(Locale.ROOT), FISCAL_CODE);
    }

    /** Fiscal code of a person or company in the console, variable {@code code} of the path. */
    static String subject(WebRequest request) {
        return check(request.variable("code").strip().toUpperCase(Locale.ROOT), FISCAL_CODE);
    }

    /** Identifier, variable {@code id} of the path. */
    static String id(WebRequest request) {
        return check(request.variable("id"), ID);
    }

    private static String check(String value, String pattern) {
        if (!value.matches(pattern)) {
            throw ServiceException.notFound("Non esiste nulla con il codice indicato. Controllate di averlo copiato per intero.").said("WEB-NO-CODE");
        }
        return value;
    }
}
