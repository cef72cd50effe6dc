package it.sintesi.exchange.route;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.exchange.application.ContentMissingException;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.exchange.transport.OutgoingContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what is to be sent; a local class between the service's proxy and Camel. */
public final class ReceiptSource {

    private static final int RETRY_SECONDS = 10;
    private static final Set<String> COMMUNICATIONS = Set.of("UNILAV", "UNISOMM", "UNIURG", "VARDATORI");

    private final CommunicationContent content;
    private final List<OutgoingContent> others;

    public ReceiptSource(CommunicationContent content) {
        this(content, List.of());
    }

    /** @param others contents of other areas, as they come and go */
    public ReceiptSource(CommunicationContent content, List<OutgoingContent> others) {
        this.content = content;
        this.others = others;
    }

    /** What is to be sent: of the area that knows the form, otherwise a communication. */
    String content(String form, String reference) throws ContentMissingException {
        for (OutgoingContent other : others) {
            if (other.knows(form)) {
                return read(reference, other::xml);
            }
        }
        if (!COMMUNICATIONS.contains(form)) {
            throw ServiceException.unavailable("Il contenuto dei messaggi " + form + " non è disponibile: il suo modulo è fermo", RETRY_SECONDS).said("EXC-NO-CONTENT", form);
        }
        return form(reference);
    }

    /** The form as XML for partners. */
    String form(String communication) throws ContentMissingException {
        return read(communication, content::outgoingXml);
    }

    /** The receipt as XML. */
    byte[] receipt(String communication) throws ContentMissingException {
        return read(communication, content::receiptXml);
    }

    private static <T> T read(String communication, Function<String, Optional<T>> reader) throws ContentMissingException {
        Optional<T> found;
        try {
            found = reader.apply(communication);
        } catch (ServiceException e) {
            throw e;
        } catch (RuntimeException e) {
            ServiceException away = ServiceException.unavailable("Archivio delle comunicazioni non disponibile: " + e.getMessage(), RETRY_SECONDS).said("EXC-NO-ARCHIVE", e.getMessage());
            away.initCause(e);
            throw away;
        }
        return found.orElseThrow(() -> new ContentMissingException(communication));
    }
}
