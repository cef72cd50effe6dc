package it.sintesi.status.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.Line;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A ledger as bytes: a JSON list with one list for each line, deflated. */
final class LedgerCodec {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EVENTS = 9;
    private static final int TOLD = 10;

    private LedgerCodec() {
    }

    /** The text whose digest tells whether two ledgers are the same: the Italian one, without the phrases. */
    static byte[] text(Ledger ledger) {
        ArrayNode lines = JSON.createArrayNode();
        ledger.lines().forEach(line -> add(lines, line));
        return bytes(lines);
    }

    /** What is stored: the text with the phrases behind each line. */
    static byte[] whole(Ledger ledger) {
        ArrayNode lines = JSON.createArrayNode();
        for (Line line : ledger.lines()) {
            ArrayNode one = add(lines, line);
            add(one.addArray(), line.period().events());
            add(one.addArray(), line.period().told());
        }
        return bytes(lines);
    }

    private static ArrayNode add(ArrayNode lines, Line line) {
        StatusPeriod p = line.period();
        return lines.addArray().add(day(p.from())).add(day(p.to())).add(p.kind().name()).add(p.event()).add(p.rule()).add(p.law()).add(p.reason()).add(p.source()).add(day(line.givenOn()));
    }

    private static void add(ArrayNode said, List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            ArrayNode one = said.addArray().add(phrase.key());
            phrase.values().forEach(one::add);
        }
    }

    private static byte[] bytes(ArrayNode lines) {
        try {
            return JSON.writeValueAsBytes(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ledger cannot be written", e);
        }
    }

    static byte[] pack(byte[] text) {
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length / 2);
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(out, fast)) {
            deflated.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return out.toByteArray();
    }

    static Ledger read(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            List<Line> lines = new ArrayList<>();
            for (JsonNode n : JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                lines.add(new Line(new StatusPeriod(day(n.get(0)), day(n.get(1)), StatusKind.valueOf(n.get(2).asText()), n.get(3).asText(), n.get(4).asText(), n.get(5).asText(),
                        n.get(6).asText(), n.get(7).asText(), phrases(n.path(EVENTS)), phrases(n.path(TOLD))), day(n.get(8))));
            }
            return new Ledger(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored ledger cannot be read", e);
        }
    }

    /** None for a ledger stored before there were phrases. */
    private static List<Phrase> phrases(JsonNode said) {
        List<Phrase> phrases = new ArrayList<>(said.size());
        for (JsonNode one : said) {
            List<String> words = new ArrayList<>(one.size());
            one.forEach(word -> words.add(word.asText()));
            phrases.add(new Phrase(words.get(0), words.subList(1, words.size())));
        }
        return phrases;
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
