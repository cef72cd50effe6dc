package it.sintesi.communications.format;

import it.sintesi.communications.format.model.Form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Valid synthetic messages of all the forms and events, and as many variants of them as one likes: for documentation, demo,
 * benchmarks and tests. People and companies do not exist; check digits and codes are right.
 */
public final class Samples {
    /** The day on which the messages as delivered are sent; variants move every date together with it. */
    public static final LocalDate BASE_DAY = LocalDate.of(2026, 11, 23);

    private static final List<String> NAMES = List.of("unilav-assunzione", "unilav-proroga", "unilav-trasformazione",
            "unilav-trasferimento", "unilav-distacco", "unilav-cessazione", "unilav-tirocinio", "unisomm-inizio",
            "unisomm-proroga", "unisomm-trasformazione", "unisomm-cessazione", "uniurg", "vardatori-trasferimento",
            "vardatori-denominazione");
    private static final Map<String, SampleTemplate> TEMPLATES = new ConcurrentHashMap<>();

    private Samples() {
    }

    /** Names of all the messages, for example {@code unilav-assunzione}. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A message as delivered, indented.
     *
     * @throws IllegalArgumentException when there is no message with this name
     */
    public static String text(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("esempio sconosciuto: " + name + "; esistono " + NAMES);
        }
        try (InputStream stream = Samples.class.getResourceAsStream("samples/" + name + ".xml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A message as delivered, read. */
    public static Form form(String name) {
        return FormReader.read(text(name)).form();
    }

    /**
     * A message with other workers, all its dates moved by the distance of the sending from {@link #BASE_DAY}.
     *
     * @param number any non-negative number; different numbers give different fiscal codes (up to 40 million)
     * @param sentAt value of {@code dataInvio}
     */
    public static String variant(String name, int number, OffsetDateTime sentAt) {
        return TEMPLATES.computeIfAbsent(name, key -> new SampleTemplate(text(key))).fill(number, sentAt);
    }
}
