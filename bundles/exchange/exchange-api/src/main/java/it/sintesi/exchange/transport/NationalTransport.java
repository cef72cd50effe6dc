package it.sintesi.exchange.transport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.validation.Schema;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Format of the synchronous transport of the national node ({@code InviaComunicazioneObbligatoria}, namespace
 * {@code http://servizi.lavoro.gov.it/comobbl/types}): SOAP 1.1, one element in the body that carries the form as escaped text. The same
 * transport serves the regions. Names as in the sheet of the transport, with the ministry's WSDL not being public.
 */
public final class NationalTransport {

    /** Content type of a request. */
    public static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

    private static final String TYPES = "http://servizi.lavoro.gov.it/comobbl/types";
    private static final String SOAP11 = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String SOAP12 = "http://www.w3.org/2003/05/soap-envelope";
    /** Sender not known to the port: a configuration error, not to be retried. */
    private static final String UNKNOWN_SENDER = "EGOV_IT_101";
    private static final Schema SCHEMA = SecureXml.schema("comobbl-answer.xsd");

    /** Root element of each form and the element that carries it; the singular {@code VarDatoreXML} is the sheet's. */
    private enum Names {
        UNILAV("UniLav", "UniLavXML"), UNISOMM("UniSomm", "UniSommXML"), UNIURG("UniUrg", "UniUrgXML"), VARDATORI("VarDatori", "VarDatoreXML");

        private final String root;
        private final String payload;

        Names(String root, String payload) {
            this.root = root;
            this.payload = payload;
        }
    }

    /**
     * The envelope that sends a form.
     *
     * @param form name of the form, {@code UNILAV} and so on
     * @param xml  the form, with or without XML declaration
     */
    public String request(String form, String xml) {
        Names names = Names.valueOf(form.toUpperCase(Locale.ROOT));
        String inner = xml.strip();
        if (inner.startsWith("<?xml")) {
            inner = inner.substring(inner.indexOf("?>") + 2).strip();
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><e:Envelope xmlns:e=\"" + SOAP11 + "\"><e:Body>"
                + "<t:richiesta_RichiestaRispostaSincrona_" + names.root + " xmlns:t=\"" + TYPES + "\"><t:" + names.payload + ">"
                + SecureXml.escape(inner)
                + "</t:" + names.payload + "></t:richiesta_RichiestaRispostaSincrona_" + names.root + "></e:Body></e:Envelope>";
    }

    /**
     * Reads the answer to {@link #request}.
     *
     * @param form form that was sent
     * @param text the whole HTTP body
     * @throws InvalidAnswerException for faults to be retried and for everything that the schema does not admit
     */
    public PartnerAnswer answer(String form, String text) throws InvalidAnswerException {
        Element content = body(SecureXml.parse(text));
        if ("Fault".equals(content.getLocalName())) {
            return fault(content);
        }
        SecureXml.validate(SCHEMA, content);
        String expected = "risposta_RichiestaRispostaSincrona_" + Names.valueOf(form.toUpperCase(Locale.ROOT)).root;
        if (!expected.equals(content.getLocalName())) {
            throw new InvalidAnswerException("La risposta è " + content.getLocalName() + " invece di " + expected);
        }
        boolean accepted = "OK".equals(SecureXml.text(content, "Tipo_Risposta"));
        String outcome = SecureXml.text(content, "Descr_Esito");
        return accepted ? new PartnerAnswer(PartnerAnswer.Kind.ACCEPTED, outcome) : new PartnerAnswer(PartnerAnswer.Kind.REFUSED, anomalies(outcome));
    }

    private static Element body(Document document) throws InvalidAnswerException {
        Element envelope = document.getDocumentElement();
        String namespace = envelope.getNamespaceURI();
        if (!"Envelope".equals(envelope.getLocalName()) || !SOAP11.equals(namespace) && !SOAP12.equals(namespace)) {
            throw new InvalidAnswerException("La risposta non è una busta SOAP: " + envelope.getNodeName());
        }
        List<Element> bodies = SecureXml.children(envelope).stream()
                .filter(child -> "Body".equals(child.getLocalName()) && namespace.equals(child.getNamespaceURI())).toList();
        if (bodies.size() != 1 || SecureXml.children(bodies.get(0)).size() != 1) {
            throw new InvalidAnswerException("La busta SOAP non ha un solo elemento nel corpo");
        }
        return SecureXml.children(bodies.get(0)).get(0);
    }

    private static PartnerAnswer fault(Element fault) throws InvalidAnswerException {
        String text = fault.getTextContent().strip().replaceAll("\\s+", " ");
        if (text.contains(UNKNOWN_SENDER)) {
            return new PartnerAnswer(PartnerAnswer.Kind.MISCONFIGURED, text);
        }
        throw new InvalidAnswerException("Errore del servizio del destinatario: " + text);
    }

    /** A list of anomalies as one line; any other text as it is. Codes are kept as they come, since not all are known. */
    private static String anomalies(String outcome) {
        if (!outcome.startsWith("<")) {
            return outcome;
        }
        try {
            return SecureXml.children(SecureXml.parse(outcome).getDocumentElement()).stream().map(NationalTransport::anomaly)
                    .collect(Collectors.joining("; "));
        } catch (InvalidAnswerException e) {
            // The refusal stands even when its explanation cannot be read.
            return outcome;
        }
    }

    private static String anomaly(Element anomaly) {
        Map<String, String> parts = SecureXml.children(anomaly).stream()
                .collect(Collectors.toMap(Element::getLocalName, child -> child.getTextContent().strip(), (first, second) -> first));
        String field = parts.getOrDefault("CampiInErrore", "");
        return parts.getOrDefault("CodiceAnomalia", "") + " " + parts.getOrDefault("DescrizioneAnomalia", "") + (field.isEmpty() ? "" : " (" + field + ")");
    }
}
