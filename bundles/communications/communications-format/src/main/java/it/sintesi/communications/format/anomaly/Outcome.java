package it.sintesi.communications.format.anomaly;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.communications.format.FormatError;

import java.util.List;

/**
 * The answer to a communication: {@code Tipo_Risposta} and {@code Descr_Esito}.
 *
 * @param accepted  OK or KO
 * @param text      free text; empty when there is none or when there are anomalies
 * @param anomalies the anomalies of a refusal, empty when it has no detail
 */
public record Outcome(boolean accepted, String text, List<Anomaly> anomalies) {

    /** The list is copied, so that the record is immutable. */
    public Outcome {
        text = text == null ? "" : text;
        anomalies = List.copyOf(anomalies);
    }

    /** Accepted, with a sentence that may be empty. */
    public static Outcome ok(String text) {
        return new Outcome(true, text, List.of());
    }

    /** Refused with anomalies. */
    public static Outcome refused(List<Anomaly> anomalies) {
        return new Outcome(false, "", anomalies);
    }

    /** Refused because of these format errors. */
    public static Outcome refusedFormat(List<FormatError> errors) {
        return refused(errors.stream().map(Anomaly::of).toList());
    }

    /**
     * Reads an answer.
     *
     * @param kind        {@code Tipo_Risposta}; anything but OK is a refusal
     * @param description {@code Descr_Esito} in any of its three forms, may be {@code null}
     */
    public static Outcome read(String kind, String description) {
        boolean accepted = "OK".equals(kind == null ? null : kind.strip());
        List<Anomaly> anomalies = accepted ? List.of() : AnomalyList.read(description).orElse(List.of());
        return new Outcome(accepted, anomalies.isEmpty() ? description : "", anomalies);
    }

    /** {@code Tipo_Risposta}. */
    public String kind() {
        return accepted ? "OK" : "KO";
    }

    /** {@code Descr_Esito} of the XML form: free text, or the list as a document still to be escaped. */
    public String description() {
        return anomalies.isEmpty() ? text : AnomalyList.toXml(anomalies);
    }

    /** The payload of the JSON form: {@code tipoRisposta}, {@code descrEsito}. */
    public ObjectNode toJson() {
        return JsonNodeFactory.instance.objectNode().put("tipoRisposta", kind())
                .put("descrEsito", anomalies.isEmpty() ? text : AnomalyList.toJson(anomalies));
    }
}
