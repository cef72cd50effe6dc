package it.sintesi.exchange.people.soap;

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
            String answer = endpoint.apply(Door.caller(CxfArea.currentRequest()), request);
            return new StaxSource(StaxUtils.createXMLStreamReader(new StringReader(answer)));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }
}
