package it.sintesi.bench.echo;

import java.io.StringReader;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.ws.Provider;
import javax.xml.ws.Service;
import javax.xml.ws.ServiceMode;
import javax.xml.ws.WebServiceProvider;

import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.staxutils.StaxSource;
import org.apache.cxf.staxutils.StaxUtils;

/**
 * Reads the text of the request to its end and answers with its beginning. The answer is as long as a receipt, not as long as the request: the
 * echo must not do more work with its answer than intake does.
 */
@WebServiceProvider
@ServiceMode(Service.Mode.PAYLOAD)
public final class EchoProvider implements Provider<Source> {
    /** Length of the sentence of a receipt, characters. */
    private static final int RECEIPT = 230;

    @Override
    public Source invoke(Source source) {
        try {
            String text = text(StaxUtils.createXMLStreamReader(source));
            String xml = "<e:answer xmlns:e=\"urn:sintesi:bench\"><e:text>" + escape(text.substring(0, Math.min(RECEIPT, text.length())))
                    + "</e:text></e:answer>";
            return new StaxSource(StaxUtils.createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw new Fault(e);
        }
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder(4096);
        if (xml.isStartElement()) {
            xml.nextTag();
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
