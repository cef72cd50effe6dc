package it.sintesi.observatory.report.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import it.sintesi.observatory.report.domain.Content;

/** The content of reports as the tables keep it; its bytes are what acts certify. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Json() {
    }

    public static byte[] write(Content content) {
        try {
            return MAPPER.writeValueAsBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the content of a report", e);
        }
    }

    /** The content, or null for null. */
    public static Content read(byte[] json) {
        try {
            return json == null ? null : MAPPER.readValue(json, Content.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the content of a report", e);
        }
    }

    static String digest(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }
}
