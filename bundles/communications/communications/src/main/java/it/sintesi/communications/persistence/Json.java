package it.sintesi.communications.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import it.sintesi.communications.domain.StepContent;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Values that are kept as JSON because nobody searches inside them. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper()
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance).addDeserializer(LocalDate.class, new Day()));
    private static final ObjectWriter CONTENT_WRITER = MAPPER.writerFor(StepContent.class);
    private static final ObjectReader CONTENT_READER = MAPPER.readerFor(StepContent.class);
    private static final TypeReference<List<Rejection>> REJECTIONS = new TypeReference<>() {
    };

    private Json() {
    }

    /** Content of a step. */
    public static String of(StepContent content) {
        try {
            return CONTENT_WRITER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a step", e);
        }
    }

    /** Content of a step, back. */
    public static StepContent content(String json) {
        try {
            return CONTENT_READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored step cannot be read", e);
        }
    }

    /** Rejections; null for none. */
    public static String of(List<Rejection> rejections) {
        try {
            return rejections.isEmpty() ? null : MAPPER.writerFor(REJECTIONS).writeValueAsString(rejections);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write rejections", e);
        }
    }

    /** Rejections, back; null gives none. */
    public static List<Rejection> rejections(String json) {
        try {
            return json == null ? List.of() : MAPPER.readValue(json, REJECTIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored rejections cannot be read", e);
        }
    }

    /** Who asked for work that goes on after a restart. */
    static String of(Caller caller) {
        try {
            return MAPPER.writeValueAsString(new StoredCaller(caller.account(), caller.displayName(), caller.roles(), caller.office(), caller.subjectCode(), caller.address()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a caller", e);
        }
    }

    /** The same, back. */
    static Caller caller(String json) {
        try {
            StoredCaller c = MAPPER.readValue(json, StoredCaller.class);
            return new Caller(c.account, c.displayName, c.roles, c.office, c.subjectCode, c.address);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored caller cannot be read", e);
        }
    }

    // Caller has questions that look like properties; only its components are kept.
    private record StoredCaller(String account, String displayName, Set<Role> roles, String office, String subjectCode, String address) {
    }

    private static final class Day extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}
