package it.sintesi.conditionality.web;

import it.sintesi.conditionality.domain.Attachment;
import it.sintesi.conditionality.application.HandleCase.Reasons;
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

    private static final String ID = "[0-9A-Za-z-]{1,64}";

    private Inputs() {
    }

    /** A variable of the path that can be an identifier; anything else is not found, without asking the database. */
    static String id(WebRequest request, String name) {
        String value = request.variable(name);
        if (!value.matches(ID)) {
            throw ServiceException.notFound("La pagina indicata non esiste.").said("WEB-NO-PAGE");
        }
        return value;
    }

    /** The version of the case that the form was shown. */
    static int version(WebRequest request) {
        String value = request.param("version");
        if (value == null || !value.matches("[0-9]{1,9}")) {
            Rejection rejection = Rejection.error("CND-042", "version", "Il modulo non è completo.", "Riaprite la pagina").said(Phrase.of("CND-FORM"));
            throw new ServiceException(ServiceException.Kind.MALFORMED, rejection.message(), List.of(rejection));
        }
        return Integer.parseInt(value);
    }

    static Reasons reasons(WebRequest request) throws IOException {
        return new Reasons(version(request), request.param("reason"), request.param("text"), request.day("documented"), content(request));
    }

    static String text(WebRequest request, String name) {
        return request.param(name) == null ? "" : request.param(name);
    }

    /** At most one byte more than is allowed is read: enough to know that it is too much. */
    private static byte[] content(WebRequest request) throws IOException {
        Optional<UploadedFile> file = request.file("file");
        if (file.isEmpty()) {
            return null;
        }
        try (InputStream in = file.get().open()) {
            return in.readNBytes(Attachment.MAX_BYTES + 1);
        }
    }
}
