package it.sintesi.exchange.route;

import it.sintesi.communications.api.CommunicationContent;
import it.sintesi.exchange.application.ContentMissingException;
import it.sintesi.kernel.api.ServiceException;
import java.util.Optional;
import java.util.function.Function;

/** Reads what is to be sent; a local class between the service's proxy and Camel. */
public final class ReceiptSource {

    private static final int RETRY_SECONDS = 10;

    private final CommunicationContent content;

    public ReceiptSource(CommunicationContent content) {
        this.content = content;
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
            ServiceException away = ServiceException.unavailable("Archivio delle comunicazioni non disponibile: " + e.getMessage(), RETRY_SECONDS);
            away.initCause(e);
            throw away;
        }
        return found.orElseThrow(() -> new ContentMissingException(communication));
    }
}
