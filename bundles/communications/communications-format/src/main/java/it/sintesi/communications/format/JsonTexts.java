package it.sintesi.communications.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.format.schema.XmlLimits;

/** The one place where this library reads and writes JSON text, with the same limits as the XML. */
public final class JsonTexts {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(XmlLimits.DEPTH)
                    .maxStringLength(XmlLimits.TEXT).maxNumberLength(100).maxNameLength(200)
                    .maxDocumentLength(XmlLimits.CHARACTERS).build()).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonTexts() {
    }

    /**
     * The tree of a text; of a repeated key the last value counts (the proxy repeats keys).
     *
     * @throws JsonProcessingException when the text is not JSON or exceeds a limit
     */
    public static JsonNode parse(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /** The text of a tree. */
    public static String write(JsonNode tree) {
        return tree.toString();
    }
}
