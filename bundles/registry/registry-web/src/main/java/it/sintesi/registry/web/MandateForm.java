package it.sintesi.registry.web;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.IntermediaryKind;
import it.sintesi.registry.api.MandateDocument;
import it.sintesi.registry.api.MandateScope;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fields of the forms for mandates, as they were typed. */
final class MandateForm {

    private MandateForm() {
    }

    static String code(WebRequest request, String name) {
        String value = request.param(name);
        return value == null ? "" : value.toUpperCase(Locale.ROOT);
    }

    static IntermediaryKind kind(WebRequest request) {
        return request.param("kind", IntermediaryKind.class);
    }

    /** The adempimenti that were ticked; everything swallows the rest. */
    static Set<MandateScope> scope(WebRequest request) {
        List<String> ticked = request.parameters().getOrDefault("scope", List.of());
        Set<MandateScope> scope = EnumSet.noneOf(MandateScope.class);
        Arrays.stream(MandateScope.values()).filter(s -> ticked.contains(s.name())).forEach(scope::add);
        return scope.contains(MandateScope.ALL) ? Set.of(MandateScope.ALL) : scope;
    }

    /** The signed document, or null; one that is too large is not read to its end. */
    static MandateDocument.Upload document(WebRequest request) {
        UploadedFile file = request.file("document").orElse(null);
        if (file == null) {
            return null;
        }
        try (InputStream in = file.open()) {
            return new MandateDocument.Upload(file.name(), in.readNBytes(MandateDocument.MAX_BYTES + 1));
        } catch (IOException e) {
            Rejection rejection = Rejection.error("WEB-FILE", "document", "Il documento non è arrivato per intero.", "Ripetere l'invio.").said(Phrase.of("AN-DOC-PART"));
            throw new ServiceException(ServiceException.Kind.MALFORMED, rejection.message(), List.of(rejection));
        }
    }
}
