package it.sintesi.kernel.cxf;

import java.util.Locale;
import java.util.Map;

import org.apache.cxf.binding.soap.Soap11;
import org.apache.cxf.binding.soap.SoapMessage;
import org.apache.cxf.interceptor.AttachmentInInterceptor;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/** First thing on a SOAP message: only POST, no attachments, and the version of the answer when the message cannot be read. */
final class SoapEntry extends AbstractPhaseInterceptor<Message> {
    SoapEntry() {
        super(Phase.RECEIVE);
        addBefore(AttachmentInInterceptor.class.getName());
    }

    @Override
    public void handleMessage(Message message) {
        if (!(message instanceof SoapMessage soap) || "GET".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            return;
        }
        String contentType = String.valueOf(message.get(Message.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
        if (!contentType.contains("application/soap+xml")) {
            soap.setVersion(Soap11.getInstance());
        }
        forgetAction(message, contentType);
        if (!contentType.contains("charset")) {
            // CXF would take ISO-8859-1 for granted: without a declared charset the XML itself tells its encoding.
            message.remove(Message.ENCODING);
        }
        if (!"POST".equals(message.get(Message.HTTP_REQUEST_METHOD))) {
            throw new Answers.StatusException(405, "Al servizio SOAP si accede con POST");
        }
        if (!contentType.startsWith("text/xml") && !contentType.startsWith("application/soap+xml") && !contentType.startsWith("application/xml")) {
            throw new Answers.StatusException(415, "Content-Type non ammesso: usare text/xml (SOAP 1.1) o application/soap+xml (SOAP 1.2), senza allegati");
        }
    }

    /** Operations are told apart by the element in the body: whatever action the sender names is no reason to refuse. */
    private static void forgetAction(Message message, String contentType) {
        if (message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> headers) {
            headers.remove("SOAPAction");
        }
        message.put(Message.CONTENT_TYPE, contentType.replaceAll(";\\s*action\\s*=\\s*(\"[^\"]*\"|[^;]*)", ""));
    }
}
