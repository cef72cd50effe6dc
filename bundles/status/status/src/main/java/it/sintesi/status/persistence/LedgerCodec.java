package it.sintesi.status.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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

    private LedgerCodec() {
    }

    /** The text whose digest tells whether two ledgers are the same. */
    static byte[] text(Ledger ledger) {
        ArrayNode lines = JSON.createArrayNode();
        for (Line line : ledger.lines()) {
            StatusPeriod p = line.period();
            lines.addArray().add(day(p.from())).add(day(p.to())).add(p.kind().name()).add(p.event()).add(p.rule()).add(p.law()).add(p.reason()).add(p.source()).add(day(line.givenOn()));
        }
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
                        n.get(6).asText(), n.get(7).asText()), day(n.get(8))));
            }
            return new Ledger(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored ledger cannot be read", e);
        }
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate day(JsonNode node) {
        return node.isNull() ? null : LocalDate.parse(node.asText());
    }
}
