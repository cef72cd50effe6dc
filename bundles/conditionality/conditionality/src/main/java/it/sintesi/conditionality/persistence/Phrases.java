package it.sintesi.conditionality.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.kernel.api.Phrase;
import java.util.List;

/** Phrases as JSON. */
final class Phrases {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Phrase>> TYPE = new TypeReference<>() { };

    private Phrases() {
    }

    /** Null for none. */
    static String write(List<Phrase> phrases) {
        try {
            return phrases.isEmpty() ? null : MAPPER.writeValueAsString(phrases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Phrases cannot be written as JSON", e);
        }
    }

    /** Null gives none. */
    static List<Phrase> read(String json) {
        try {
            return json == null ? List.of() : MAPPER.readValue(json, TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored phrases cannot be read", e);
        }
    }
}
