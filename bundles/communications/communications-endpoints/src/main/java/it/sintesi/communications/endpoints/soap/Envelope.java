package it.sintesi.communications.endpoints.soap;

import it.sintesi.communications.format.anomaly.Outcome;
import it.sintesi.communications.format.model.FormKind;

import java.io.StringReader;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;

import org.apache.cxf.staxutils.DepthXMLStreamReader;
import org.apache.cxf.staxutils.StaxSource;
import org.apache.cxf.staxutils.StaxUtils;

/** Reads the request of the transport and writes its answer, on the stream, without a tree. */
final class Envelope {
    static final String NAMESPACE = "http://servizi.lavoro.gov.it/comobbl/types";

    /**
     * What came.
     *
     * @param kind    form that the operation announces
     * @param payload the document as text; null when it is not there as text
     */
    record Request(FormKind kind, String payload) {
    }

    private Envelope() {
    }

    /** Reads the request to the very end of the message, so that one that was cut off is never accepted. */
    static Request read(Source source) throws XMLStreamException {
        if (source == null) {
            throw new XMLStreamException("empty body");
        }
        XMLStreamReader xml = StaxUtils.createXMLStreamReader(source);
        if (!xml.isStartElement()) {
            xml.nextTag();
        }
        FormKind kind = kind(xml.getNamespaceURI(), xml.getLocalName()).orElseThrow(() -> new XMLStreamException("unknown operation " + xml.getName()));
        String payload = null;
        boolean readable = true;
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isStartElement()) {
                readable &= payload == null && accepts(kind, xml.getLocalName());
                String text = text(xml);
                readable &= text != null;
                payload = text;
            }
        }
        drain(xml);
        return new Request(kind, readable ? payload : null);
    }

    private static Optional<FormKind> kind(String namespace, String element) {
        for (FormKind kind : FormKind.values()) {
            if (NAMESPACE.equals(namespace) && kind.requestElement().equals(element)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The sheet asks for the singular {@code VarDatoreXML} and for tolerance towards {@code VarDatoriXML}. */
    private static boolean accepts(FormKind kind, String element) {
        return kind.payloadElement().equals(element) || element.equals(kind.root() + "XML");
    }

    /** The text of the element, CDATA included; null when it holds elements. Ends at its end tag either way. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder(4096);
        boolean elements = false;
        int depth = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    elements = true;
                    depth++;
                }
                case XMLStreamReader.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return elements ? null : text.toString();
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE -> text.append(xml.getText());
                case XMLStreamReader.COMMENT, XMLStreamReader.PROCESSING_INSTRUCTION -> {
                    // Neither is part of the text.
                }
                default -> throw new XMLStreamException("unexpected content");
            }
        }
    }

    private static void drain(XMLStreamReader xml) throws XMLStreamException {
        XMLStreamReader whole = xml;
        while (whole instanceof DepthXMLStreamReader wrapper) {
            whole = wrapper.getReader();
        }
        while (whole.hasNext()) {
            if (whole.next() == XMLStreamReader.START_ELEMENT) {
                throw new XMLStreamException("more than one operation");
            }
        }
    }

    static Source answer(FormKind kind, Outcome outcome) throws XMLStreamException {
        String name = "t:" + kind.responseElement();
        String xml = "<" + name + " xmlns:t=\"" + NAMESPACE + "\"><t:Tipo_Risposta>" + outcome.kind() + "</t:Tipo_Risposta><t:Descr_Esito>"
                + escape(outcome.description()) + "</t:Descr_Esito></" + name + ">";
        return new StaxSource(StaxUtils.createXMLStreamReader(new StringReader(xml)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
