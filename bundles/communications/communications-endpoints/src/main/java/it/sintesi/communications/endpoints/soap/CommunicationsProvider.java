package it.sintesi.communications.endpoints.soap;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.anomaly.Outcome;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.cxf.CxfArea;
import it.sintesi.kernel.cxf.Door;

import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.servlet.http.HttpServletRequest;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.ws.Provider;
import javax.xml.ws.Service;
import javax.xml.ws.ServiceMode;
import javax.xml.ws.WebServiceProvider;

import org.apache.cxf.interceptor.Fault;

/**
 * The transport of the national node: one communication a call, answered OK with the receipt in words, or KO with everything that is wrong.
 * A fault means that the message must be sent again; a KO never.
 */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class CommunicationsProvider implements Provider<Source> {
    /** Header with the sender's own identifier of the message, as for REST; optional. */
    private static final String MESSAGE_ID = "Idempotency-Key";

    private final Intake intake;

    /** An endpoint in front of this intake. */
    public CommunicationsProvider(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Source invoke(Source source) {
        try {
            Envelope.Request request = Envelope.read(source);
            return Envelope.answer(request.kind(), outcome(request));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private Outcome outcome(Envelope.Request request) {
        if (request.payload() == null) {
            return refused(List.of(Rejection.error("FMT-014", request.kind().payloadElement(), "Il documento " + request.kind().root()
                    + " non è presente come testo", "Mettere in " + request.kind().payloadElement() + " il documento intero come testo (caratteri speciali "
                    + "come entità, oppure CDATA), una volta sola.")));
        }
        HttpServletRequest http = CxfArea.currentRequest();
        Caller caller = Door.caller(http);
        Channel channel = caller.has(Role.PARTNER_SYSTEM) ? Channel.NOTIFICATION : Channel.SOAP;
        byte[] content = request.payload().getBytes(StandardCharsets.UTF_8);
        try {
            return outcome(intake.submit(caller, new Submission(channel, request.kind(), http.getHeader(MESSAGE_ID), content)));
        } catch (ServiceException e) {
            return switch (e.kind()) {
                case UNAUTHENTICATED, TOO_MANY, UNAVAILABLE -> throw e;
                case REJECTED, MALFORMED, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_LARGE -> refused(e.rejections().isEmpty()
                        ? List.of(Rejection.error(e.kind().name(), "", e.getMessage(), "")) : e.rejections());
            };
        }
    }

    private static Outcome outcome(IntakeOutcome outcome) {
        return outcome.accepted() ? Outcome.ok(ReceiptSentence.of(outcome)) : refused(outcome.rejections());
    }

    private static Outcome refused(List<Rejection> rejections) {
        return Outcome.refused(rejections.stream().map(NationalCodes::anomaly).toList());
    }
}
