package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Read;
import it.sintesi.people.format.xml.Soap;
import it.sintesi.people.format.xml.XmlText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of the service {@code sapWS}: flat texts, qualified; the namespace belongs to the deployment.
 *
 * @param namespace namespace of the types
 */
public record SapWs(String namespace) {

    /** Namespace when the configuration tells none; the real ones end in the same way. */
    public static final String DEFAULT_NAMESPACE = "http://servizi.lavoro.gov.it/SPCServiziSAP/types";

    /** A request or an answer. */
    public record Message(String operation, Map<String, String> values) {

        public Message {
            values = Map.copyOf(values);
        }

        /** A value, or the empty text. */
        public String value(String name) {
            return values.getOrDefault(name, "");
        }
    }

    /** The document of an operation; values come as name, value, name, value. */
    public String write(String operation, String... values) {
        StringBuilder out = new StringBuilder().append("<s:").append(operation).append(" xmlns:s=\"").append(XmlText.escape(namespace)).append("\">");
        for (int i = 0; i < values.length; i += 2) {
            out.append("<s:").append(values[i]).append('>').append(XmlText.escape(values[i + 1] == null ? "" : values[i + 1])).append("</s:").append(values[i]).append('>');
        }
        return out.append("</s:").append(operation).append('>').toString();
    }

    /** Reads a document of the service; elements of other namespaces are a problem. */
    public Read<Message> read(String payload) {
        Read<List<String[]>> flat = Soap.flat(payload);
        return flat.map(cells -> {
            Map<String, String> values = new LinkedHashMap<>();
            cells.stream().skip(1).forEach(cell -> values.putIfAbsent(cell[0], cell[1]));
            return new Message(namespace.equals(cells.get(0)[1]) ? cells.get(0)[0] : "", values);
        });
    }
}
