package it.sintesi.communications.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.format.anomaly.Outcome;
import it.sintesi.communications.format.model.Form;

/**
 * The envelope of the JSON proxy (transport §5).
 *
 * @param sender            {@code mittente}
 * @param receiver          {@code destinatario}, absent in faults
 * @param profile           {@code profiloCollaborazione}
 * @param service           {@code servizio}; some senders repeat the key, so nothing may rely on it
 * @param identifier        {@code identificatore}
 * @param sentAt            {@code dataInvio} as it came, offset optional
 * @param code              {@code codiceComunicazione}
 * @param direction         {@code direzione}: RICHIESTA or RISPOSTA
 * @param relatedIdentifier {@code riferimentoMessaggio}
 * @param model             {@code modello.tipoModello}: name of a {@code FormKind}
 * @param payload           {@code modello.payload}: mirror of a form, outcome, or fault
 */
public record ProxyEnvelope(String sender, String receiver, String profile, String service, String identifier, String sentAt,
                            String code, String direction, String relatedIdentifier, String model, JsonNode payload) {

    /** The only profile that is used. */
    public static final String SYNCHRONOUS = "SERVIZIO_SINCRONO";

    /** A request that carries a form. */
    public static ProxyEnvelope request(String sender, String receiver, String service, String identifier, String sentAt, Form form) {
        return new ProxyEnvelope(sender, receiver, SYNCHRONOUS, service, identifier, sentAt,
                form.sending().hasCode() ? form.sending().code() : null, "RICHIESTA", null, form.kind().name(), JsonMirror.write(form));
    }

    /** The answer to a request, with parties swapped. */
    public ProxyEnvelope answer(String newIdentifier, String answeredAt, Outcome outcome) {
        return new ProxyEnvelope(receiver, sender, profile, service, newIdentifier, answeredAt, code, "RISPOSTA", identifier, model,
                outcome.toJson());
    }

    /**
     * Reads an envelope leniently: unknown keys are left out, of a repeated key the last value counts.
     *
     * @throws IllegalArgumentException when the text is not a JSON object with {@code modello.payload}; the text is Italian
     */
    public static ProxyEnvelope read(String text) {
        JsonNode tree;
        try {
            tree = JsonTexts.parse(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("La busta non è JSON ben formato: controllare virgolette, virgole e parentesi.", failure);
        }
        JsonNode model = tree.path("modello");
        if (!model.path("payload").isObject()) {
            throw new IllegalArgumentException("Nella busta manca modello.payload: inserire l'oggetto della comunicazione.");
        }
        return new ProxyEnvelope(text(tree, "mittente"), text(tree, "destinatario"), text(tree, "profiloCollaborazione"),
                text(tree, "servizio"), text(tree, "identificatore"), text(tree, "dataInvio"), text(tree, "codiceComunicazione"),
                text(tree, "direzione"), text(tree, "riferimentoMessaggio"), text(model, "tipoModello"), model.path("payload"));
    }

    /** The text of the envelope; absent fields are left out. */
    public String write() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        put(out, "mittente", sender);
        put(out, "destinatario", receiver);
        put(out, "profiloCollaborazione", profile);
        put(out, "servizio", service);
        put(out, "identificatore", identifier);
        put(out, "dataInvio", sentAt);
        put(out, "codiceComunicazione", code);
        put(out, "direzione", direction);
        put(out, "riferimentoMessaggio", relatedIdentifier);
        ObjectNode inner = out.putObject("modello");
        put(inner, "tipoModello", model);
        inner.set("payload", payload);
        return JsonTexts.write(out);
    }

    private static String text(JsonNode tree, String name) {
        return tree.path(name).isTextual() ? tree.path(name).textValue() : null;
    }

    private static void put(ObjectNode out, String name, String value) {
        if (value != null) {
            out.put(name, value);
        }
    }
}
