package it.sintesi.kernel.cxf;

import it.sintesi.kernel.api.ServiceException;

import java.util.NoSuchElementException;
import java.util.Set;

import javax.servlet.http.HttpServletResponse;
import javax.xml.stream.XMLStreamException;

import org.apache.cxf.binding.soap.SoapFault;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;
import org.apache.cxf.transport.http.AbstractHTTPDestination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Replaces every fault on its way out: only what may be told leaves, the rest stays in the log. */
final class FaultShield extends AbstractPhaseInterceptor<Message> {
    private static final Logger LOG = LoggerFactory.getLogger(FaultShield.class);
    private static final Set<String> SENDER_CODES = Set.of("Client", "Sender", "VersionMismatch", "MustUnderstand");

    FaultShield() {
        super(Phase.SETUP);
    }

    @Override
    public void handleMessage(Message message) {
        Exception thrown = message.getContent(Exception.class);
        if (thrown == null || !(message instanceof SoapMessage soap)) {
            return;
        }
        Failure failure = failure(thrown);
        FaultText text = FaultText.of(failure);
        SoapFault shown = new SoapFault(text.text(), text.client() ? soap.getVersion().getSender() : soap.getVersion().getReceiver());
        shown.setStatusCode(failure.status());
        message.setContent(Exception.class, shown);
        if (message.getExchange().getInMessage().get(AbstractHTTPDestination.HTTP_RESPONSE) instanceof HttpServletResponse response) {
            Answers.headers(response, failure);
        }
    }

    private static Failure failure(Exception thrown) {
        if (!known(thrown) && unreadable(thrown)) {
            LOG.debug("Unreadable SOAP message", thrown);
            return Failure.ofStatus(400, "Il messaggio SOAP non è leggibile: XML malformato, DOCTYPE, operazione sconosciuta o limiti superati "
                    + "(profondità 40, 1000 figli, 20.000 elementi, attributi di 4096 caratteri)");
        }
        return Failure.of(thrown);
    }

    private static boolean known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ServiceException || cause instanceof Answers.StatusException) {
                return true;
            }
        }
        return false;
    }

    private static boolean unreadable(Throwable thrown) {
        if (thrown instanceof Fault fault && SENDER_CODES.contains(fault.getFaultCode().getLocalPart())) {
            return true;
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof XMLStreamException || cause.getClass().getName().startsWith("com.ctc.wstx.exc") || beyondTheEnd(cause)) {
                return true;
            }
        }
        return false;
    }

    /** CXF looks for a body behind the end of an envelope that has none; Woodstox then says that there is no next element. */
    private static boolean beyondTheEnd(Throwable cause) {
        return cause instanceof NoSuchElementException && cause.getStackTrace().length > 0 && cause.getStackTrace()[0].getClassName().startsWith("com.ctc.wstx.");
    }
}
