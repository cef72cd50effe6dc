package it.sintesi.communications.forms;

import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Parsed;
import it.sintesi.communications.rules.NationalCatalogue;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The real format checks and the real catalogue, on the morning of 23 November 2026. */
public final class Rules {

    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    public static final CodeLists LISTS = new BundledCodeLists(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final NationalCatalogue CATALOGUE = new NationalCatalogue("");
    private static final Set<String> TERRITORY = Set.of("B157", "D918", "D284", "F205");

    private Rules() {
    }

    /** Everything that is wrong with a document, as intake tells it. */
    public static List<Rejection> judge(byte[] document, Map<String, PreviousCommunication> archive, LocalDate due) {
        Parsed parsed = FormReader.read(document);
        List<Rejection> all = new ArrayList<>(parsed.errors().stream()
                .map(error -> new Rejection(error.code(), Severity.ERROR, error.field(), "", error.message(), error.mend())).toList());
        if (parsed.form() != null) {
            String previous = parsed.form().sending().previousCode();
            all.addAll(CATALOGUE.check(parsed.form(), new Known(Optional.ofNullable(previous == null ? null : archive.get(previous)), due), parsed.badFields()));
        }
        return List.copyOf(all);
    }

    /** Only what refuses. */
    public static List<Rejection> errors(String document) {
        return judge(document.getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of(), null).stream().filter(Rejection::refuses).toList();
    }

    private record Known(Optional<PreviousCommunication> previous, LocalDate due) implements RuleFacts {

        @Override
        public Instant receivedAt() {
            return NOW;
        }

        @Override
        public CodeLists codeLists() {
            return LISTS;
        }

        @Override
        public boolean openUrgencyExists() {
            return false;
        }

        @Override
        public boolean inTerritory(String municipality) {
            return TERRITORY.contains(municipality);
        }

        @Override
        public boolean centralised(String employerCode) {
            return false;
        }

        @Override
        public Optional<LocalDate> dueDate() {
            return Optional.ofNullable(due);
        }
    }
}
