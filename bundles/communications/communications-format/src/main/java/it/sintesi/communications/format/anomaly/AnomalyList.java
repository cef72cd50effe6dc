package it.sintesi.communications.format.anomaly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.format.DoubtfulNames;
import it.sintesi.communications.format.JsonTexts;
import it.sintesi.communications.format.schema.SecureXml;
import it.sintesi.communications.format.schema.XmlEscape;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code ListaAnomalie}: XML without namespace, or the JSON text of the proxy. */
public final class AnomalyList {
    private AnomalyList() {
    }

    /** The XML document. */
    public static String toXml(List<Anomaly> anomalies) {
        StringBuilder out = new StringBuilder(64 + 160 * anomalies.size()).append("<ListaAnomalie>");
        for (Anomaly anomaly : anomalies) {
            out.append("<Anomalia>");
            element(out, "CodiceAnomalia", anomaly.code());
            element(out, "DescrizioneAnomalia", anomaly.description());
            element(out, "CampiInErrore", anomaly.fields());
            element(out, DoubtfulNames.ANOMALY_EXCEPTION, anomaly.exception());
            out.append("</Anomalia>");
        }
        return out.append("</ListaAnomalie>").toString();
    }

    /** The JSON text {@code {"listaAnomalie":[…]}}. */
    public static String toJson(List<Anomaly> anomalies) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode list = out.putArray("listaAnomalie");
        for (Anomaly anomaly : anomalies) {
            ObjectNode item = list.addObject();
            put(item, "codiceAnomalia", anomaly.code());
            put(item, "descrizioneAnomalia", anomaly.description());
            put(item, "campiInErrore", anomaly.fields());
            put(item, "eccezione", anomaly.exception());
        }
        return JsonTexts.write(out);
    }

    /** The anomalies of a text that is one of the two forms; empty when it is neither (then it is free text). */
    public static Optional<List<Anomaly>> read(String text) {
        String trimmed = text == null ? "" : text.strip();
        if (trimmed.startsWith("<")) {
            return readXml(trimmed);
        }
        return trimmed.startsWith("{") ? readJson(trimmed) : Optional.empty();
    }

    private static Optional<List<Anomaly>> readXml(String text) {
        try {
            XMLStreamReader xml = SecureXml.open(new StringReader(text));
            try {
                return anomalies(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException notAList) {
            return Optional.empty();
        }
    }

    /** Prefixes and namespaces of other systems do not matter, only local names do. */
    private static Optional<List<Anomaly>> anomalies(XMLStreamReader xml) throws XMLStreamException {
        List<Anomaly> found = new ArrayList<>();
        boolean list = false;
        String[] values = new String[4];
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return Optional.empty();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                list |= name.equals("ListaAnomalie");
                int place = List.of("CodiceAnomalia", "DescrizioneAnomalia", "CampiInErrore", DoubtfulNames.ANOMALY_EXCEPTION)
                        .indexOf(name);
                if (name.equals("Anomalia")) {
                    values = new String[4];
                } else if (place >= 0) {
                    values[place] = xml.getElementText();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("Anomalia")) {
                found.add(new Anomaly(values[0], values[1], values[2], values[3]));
            }
        }
        return list ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    private static Optional<List<Anomaly>> readJson(String text) {
        try {
            JsonNode list = JsonTexts.parse(text).path("listaAnomalie");
            if (!list.isArray()) {
                return Optional.empty();
            }
            List<Anomaly> found = new ArrayList<>();
            list.forEach(item -> found.add(new Anomaly(text(item, "codiceAnomalia"), text(item, "descrizioneAnomalia"),
                    text(item, "campiInErrore"), text(item, "eccezione"))));
            return Optional.of(List.copyOf(found));
        } catch (JsonProcessingException notAList) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode item, String name) {
        return item.hasNonNull(name) ? item.get(name).asText() : null;
    }

    private static void put(ObjectNode item, String name, String value) {
        if (value != null) {
            item.put(name, value);
        }
    }

    private static void element(StringBuilder out, String name, String value) {
        if (value != null) {
            out.append('<').append(name).append('>');
            XmlEscape.append(out, value, false);
            out.append("</").append(name).append('>');
        }
    }
}
