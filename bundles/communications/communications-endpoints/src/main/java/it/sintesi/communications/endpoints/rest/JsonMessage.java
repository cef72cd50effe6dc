package it.sintesi.communications.endpoints.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import it.sintesi.communications.format.JsonTexts;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.schema.Grammars;
import it.sintesi.communications.format.schema.JsonTree;
import it.sintesi.communications.format.schema.Node;
import it.sintesi.communications.format.schema.Problems;
import it.sintesi.communications.format.schema.XmlText;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * A communication in the JSON form (sheet comunicazioni-trasporto, §5): either the envelope of the proxy with {@code modello.tipoModello} and
 * {@code modello.payload}, or an object with the name of the form as its only key. What cannot be carried over to XML is told here; everything
 * else is left to the checks of the intake, so that all errors come at once.
 *
 * @param kind       form
 * @param messageId  {@code identificatore} of the envelope, or null
 * @param xml        the same message as XML
 * @param rejections what only the JSON form can have wrong: unknown fields, values that are not strings
 */
record JsonMessage(FormKind kind, String messageId, byte[] xml, List<Rejection> rejections) {

    /** @throws ServiceException MALFORMED when the text is not JSON or no form is in it */
    static JsonMessage read(byte[] body) {
        JsonNode tree;
        try {
            tree = JsonTexts.parse(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "" : " (riga " + e.getLocation().getLineNr() + ", colonna " + e.getLocation().getColumnNr() + ")";
            throw malformed("FMT-001", "Il testo non è JSON leggibile o supera i limiti" + place, "Controllare virgolette, virgole e parentesi.");
        }
        JsonNode payload = tree.path("modello").path("payload");
        if (payload.isObject()) {
            String id = tree.path("identificatore").isTextual() ? tree.path("identificatore").textValue() : null;
            return of(kind(tree.path("modello").path("tipoModello").asText("")), id, payload);
        }
        if (tree.isObject() && tree.size() == 1) {
            Map.Entry<String, JsonNode> only = tree.properties().iterator().next();
            return of(kind(only.getKey()), null, only.getValue());
        }
        throw malformed("FMT-004", "Nel documento JSON non c'è una comunicazione",
                "Inviare {\"uniLav\": {…}} oppure la busta con modello.tipoModello e modello.payload.");
    }

    private static FormKind kind(String name) {
        for (FormKind kind : FormKind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        throw malformed("FMT-004", "Modello di comunicazione sconosciuto", "Usare uno fra: uniLav, uniSomm, uniUrg, varDatori.");
    }

    private static JsonMessage of(FormKind kind, String messageId, JsonNode payload) {
        Problems problems = new Problems();
        Node root = Node.root(Grammars.root(kind));
        JsonTree.read(root, payload, problems);
        List<Rejection> rejections = problems.list().stream().map(e -> Rejection.error(e.code(), e.field(), e.message(), e.mend())).toList();
        return new JsonMessage(kind, messageId, XmlText.of(root, kind.namespace()).getBytes(StandardCharsets.UTF_8), rejections);
    }

    private static ServiceException malformed(String code, String message, String mend) {
        return new ServiceException(ServiceException.Kind.MALFORMED, message, List.of(Rejection.error(code, "documento", message, mend)));
    }
}
