package it.sintesi.exchange.transport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.validation.Schema;
import org.w3c.dom.Element;

/**
 * A plain XML over HTTP format of ours, for the institutes whose format is not public and for the questions that the national transport
 * has no operation for: {@code POST {url}/messages} sends, {@code GET {url}/messages/{id}} asks what became of a message,
 * {@code GET {url}/messages?day=yyyy-MM-dd} lists the messages of a day. Namespace {@value #NAMESPACE}, schema {@code messages.xsd}.
 */
public final class InstituteTransport {

    /** Namespace of requests and answers. */
    public static final String NAMESPACE = "urn:it:sintesi:exchange:messages:1";
    /** Content type of a request. */
    public static final String CONTENT_TYPE = "application/xml; charset=UTF-8";

    private static final Schema SCHEMA = SecureXml.schema("messages.xsd");

    /** The document that sends a form. */
    public String request(String messageId, String communication, String form, String xml) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Messaggio xmlns=\"" + NAMESPACE + "\" id=\"" + SecureXml.escape(messageId)
                + "\" codiceComunicazione=\"" + SecureXml.escape(communication) + "\" modulo=\"" + SecureXml.escape(form) + "\"><Contenuto>"
                + SecureXml.escape(xml) + "</Contenuto></Messaggio>";
    }

    /** Where messages are sent. */
    public String sendUrl(String base) {
        return base + "/messages";
    }

    /** Where a message is asked about. */
    public String statusUrl(String base, String messageId) {
        return base + "/messages/" + URLEncoder.encode(messageId, StandardCharsets.UTF_8);
    }

    /** Where the messages of a day are listed. */
    public String idsUrl(String base, LocalDate day) {
        return base + "/messages?day=" + day;
    }

    /**
     * Reads the answer to a sending or to a status query.
     *
     * @param messageId message that it must speak of
     * @param status    HTTP status, which must be 200: an address that does not exist must not pass for a message that is not there
     * @param text      HTTP body
     */
    public PartnerAnswer answer(String messageId, int status, String text) throws InvalidAnswerException {
        Element root = root("Esito", status, text);
        if (!messageId.equals(root.getAttribute("id"))) {
            throw new InvalidAnswerException("La risposta parla di un altro messaggio: " + root.getAttribute("id"));
        }
        PartnerAnswer.Kind kind = switch (root.getAttribute("stato")) {
            case "ACQUISITO" -> PartnerAnswer.Kind.ACCEPTED;
            case "RIFIUTATO" -> PartnerAnswer.Kind.REFUSED;
            case "SCONOSCIUTO" -> PartnerAnswer.Kind.NOT_KNOWN;
            default -> throw new InvalidAnswerException("Stato non previsto: " + root.getAttribute("stato"));
        };
        return new PartnerAnswer(kind, SecureXml.text(root, "Descrizione"));
    }

    /** Reads the list of a day. */
    public Set<String> ids(int status, String text) throws InvalidAnswerException {
        Set<String> ids = new LinkedHashSet<>();
        SecureXml.children(root("Elenco", status, text)).forEach(child -> ids.add(child.getTextContent().strip()));
        return ids;
    }

    private static Element root(String expected, int status, String text) throws InvalidAnswerException {
        if (status != 200) {
            throw new InvalidAnswerException("Il destinatario ha risposto con lo stato HTTP " + status);
        }
        Element root = SecureXml.parse(text).getDocumentElement();
        if (!expected.equals(root.getLocalName())) {
            throw new InvalidAnswerException("La risposta è " + root.getNodeName() + " invece di " + expected);
        }
        SecureXml.validate(SCHEMA, root);
        return root;
    }
}
