package it.sintesi.exchange.people.soap;

import it.sintesi.exchange.people.domain.Answer;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.cxf.CxfArea;
import it.sintesi.kernel.cxf.Door;

import java.io.StringReader;
import java.util.function.BiFunction;

import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.ws.Provider;
import javax.xml.ws.Service;
import javax.xml.ws.ServiceMode;
import javax.xml.ws.WebServiceProvider;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.staxutils.StaxSource;
import org.apache.cxf.staxutils.StaxUtils;

/** Hands the document of a request to an endpoint as text and its answer back; failures become faults at the door. */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class PeopleProvider implements Provider<Source> {

    private final BiFunction<Caller, String, String> endpoint;

    /** @param endpoint answers a document for a caller */
    public PeopleProvider(BiFunction<Caller, String, String> endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public Source invoke(Source source) {
        try {
            if (source == null) {
                throw new XMLStreamException("empty body");
            }
            String request = StaxUtils.toString(StaxUtils.read(source).getDocumentElement());
            return new StaxSource(StaxUtils.createXMLStreamReader(new StringReader(answer(request))));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    /** A fault has room for one text only: all the reasons stand in it, each with its code, its field and how to mend it. */
    private String answer(String request) {
        try {
            return endpoint.apply(Door.caller(CxfArea.currentRequest()), request);
        } catch (ServiceException e) {
            if (e.rejections().isEmpty()) {
                throw e;
            }
            throw new ServiceException(e.kind(), Answer.of(e.rejections()).italian(), e.rejections());
        }
    }
}
