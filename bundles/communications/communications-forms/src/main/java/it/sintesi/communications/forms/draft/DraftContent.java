package it.sintesi.communications.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** What is filled in, as the database keeps it. */
record DraftContent(LinkedHashMap<String, String> values, LinkedHashSet<String> done) {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DraftContent EMPTY = new DraftContent(new LinkedHashMap<>(), new LinkedHashSet<>());

    static DraftContent of(Draft draft) {
        return new DraftContent(new LinkedHashMap<>(draft.values()), new LinkedHashSet<>(draft.done()));
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a draft", e);
        }
    }

    /** Back from the database; nothing once the communication was sent. */
    static DraftContent read(String json) {
        try {
            return json == null ? EMPTY : MAPPER.readValue(json, DraftContent.class);
        } catch (JsonProcessingException e) {
            // The cause would quote what stands in the draft, which is personal data.
            throw new IllegalStateException("A stored draft cannot be read: " + e.getOriginalMessage().replaceAll("[\"'].*", ""));
        }
    }
}
