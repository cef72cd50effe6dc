package it.sintesi.kernel.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.kernel.api.Phrase;

import java.util.List;

/** Phrases in a column, as JSON: what a row says in Italian, for pages in other languages. */
public final class Phrases {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Phrase>> TYPE = new TypeReference<>() { };

    private Phrases() {
    }

    /** What the column holds; null for none. */
    public static String write(List<Phrase> phrases) {
        try {
            return phrases.isEmpty() ? null : MAPPER.writeValueAsString(phrases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Phrases cannot be written as JSON", e);
        }
    }

    /** What it held, back; null, as in rows that are older than the column, gives none. */
    public static List<Phrase> read(String json) {
        try {
            return json == null ? List.of() : MAPPER.readValue(json, TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored phrases cannot be read", e);
        }
    }
}
