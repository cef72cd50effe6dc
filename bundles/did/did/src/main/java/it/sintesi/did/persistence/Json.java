package it.sintesi.did.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.kernel.api.Phrase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts by name as JSON, in order of name. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, String>> MAP = new TypeReference<>() { };

    private static final TypeReference<List<Phrase>> PHRASES = new TypeReference<>() { };

    private Json() {
    }

    public static String write(Map<String, ?> values) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(values));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts cannot be written as JSON", e);
        }
    }

    /** Phrases; null for none. */
    static String write(List<Phrase> phrases) {
        try {
            return phrases.isEmpty() ? null : MAPPER.writeValueAsString(phrases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Phrases cannot be written as JSON", e);
        }
    }

    /** Phrases, back; null gives none. */
    static List<Phrase> phrases(String json) {
        try {
            return json == null ? List.of() : MAPPER.readValue(json, PHRASES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored phrases cannot be read", e);
        }
    }

    public static Map<String, String> read(String json) {
        try {
            return MAPPER.readValue(json, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored JSON cannot be read", e);
        }
    }
}
