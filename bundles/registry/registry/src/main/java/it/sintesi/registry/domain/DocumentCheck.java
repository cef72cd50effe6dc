package it.sintesi.registry.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.MandateDocument;
import java.util.Map;
import java.util.Optional;

/** Recognises signed documents by their first bytes: neither the name nor the declared type is believed. */
public final class DocumentCheck {

    private static final Map<String, int[]> BEGINNINGS = Map.of("application/pdf", new int[] {'%', 'P', 'D', 'F', '-'},
            "image/jpeg", new int[] {0xFF, 0xD8, 0xFF}, "image/png", new int[] {0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
    private static final int MEGABYTES = MandateDocument.MAX_BYTES / (1024 * 1024);

    private DocumentCheck() {
    }

    /**
     * The media type of a document that may be kept.
     *
     * @throws ServiceException REJECTED when it is empty, too large or of another kind
     */
    public static String type(byte[] content) {
        if (content.length > MandateDocument.MAX_BYTES) {
            throw wrong("Il documento supera " + MEGABYTES + " MB.", "Ridurre la risoluzione della scansione o dividere le pagine.", Phrase.of("AN-DOC-SIZE", MEGABYTES));
        }
        return recognise(content).orElseThrow(() -> wrong("Il documento non è un PDF, un JPEG o un PNG.", "Allegare la delega firmata come PDF, JPEG o PNG.",
                Phrase.of("AN-DOC-KIND")));
    }

    private static Optional<String> recognise(byte[] content) {
        return BEGINNINGS.entrySet().stream().filter(kind -> begins(content, kind.getValue())).map(Map.Entry::getKey).findFirst();
    }

    private static boolean begins(byte[] content, int[] beginning) {
        if (content.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((content[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static ServiceException wrong(String message, String mend, Phrase phrase) {
        return ServiceException.rejected(Rejection.error("AN-014", "document", message, mend).said(phrase));
    }
}
