package it.sintesi.companypact.web;

import it.sintesi.companypact.application.RequestPact;
import it.sintesi.companypact.domain.Attachment;
import it.sintesi.companypact.domain.Service;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What pages read from requests. */
final class Inputs {

    private Inputs() {
    }

    /** A variable of the path that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        String value = request.variable(name);
        if (!value.matches("[0-9A-Za-z-]{1,64}")) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    /** A number of the path. */
    static int number(WebRequest request) {
        String value = request.variable("number");
        if (!value.matches("[0-9]{1,6}")) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return Integer.parseInt(value);
    }

    /** The revision of the pact that the form was shown. */
    static int revision(WebRequest request) {
        String value = request.param("revision");
        if (value == null || !value.matches("[0-9]{1,9}")) {
            Rejection rejection = Rejection.error("CPT-042", "revision", "Il modulo non è completo.", "Riaprite la pagina").said(Phrase.of("CPT-FORM-PAGE"));
            throw new ServiceException(ServiceException.Kind.MALFORMED, rejection.message(), List.of(rejection));
        }
        return Integer.parseInt(value);
    }

    static RequestPact.Form form(WebRequest r, String company) {
        return new RequestPact.Form(r.param("id"), company, r.param("representative"), r.param("representativeCode"), r.param("service", Service.class), r.param("need"), r.param("office"));
    }

    static String text(WebRequest request, String name) {
        return request.param(name) == null ? "" : request.param(name);
    }

    /** At most one byte more than is allowed is read: enough to know that it is too much. */
    static byte[] content(WebRequest request) throws IOException {
        Optional<UploadedFile> file = request.file("file");
        if (file.isEmpty()) {
            return null;
        }
        try (InputStream in = file.get().open()) {
            return in.readNBytes(Attachment.MAX_BYTES + 1);
        }
    }
}
