package it.sintesi.communications.rules;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import java.io.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts of a message received on 23 November 2026 at 10:16 in Italy, with the shipped code lists; each test changes what it needs. */
final class TestFacts implements RuleFacts {
    static final CodeLists SHIPPED = new BundledCodeLists(Clock.fixed(Instant.parse("2026-11-23T09:16:00Z"), ZoneOffset.UTC));
    private static final Set<String> TERRITORY = Set.of("B157", "D918", "D284", "F205");

    private final Map<String, CodeList> replaced = new HashMap<>();
    private Instant receivedAt = Instant.parse("2026-11-23T09:16:00Z");
    private PreviousCommunication previous;
    private boolean openUrgency;
    private String centralised = "";
    private LocalDate dueDate;

    TestFacts previous(Form form, EventKind event, State state, boolean last, boolean completed, String correctionLimit) {
        previous = new PreviousCommunication("1026000000000009", form, event, state, last, completed, LocalDate.parse(correctionLimit));
        return this;
    }

    /** A valid hiring, the last of its relation, still within the term for corrections. */
    TestFacts previous(Form form) {
        return previous(form, EventKind.HIRING, State.VALID, true, false, "2026-12-31");
    }

    TestFacts receivedAt(String instant) {
        receivedAt = Instant.parse(instant);
        return this;
    }

    TestFacts urgencyOpen() {
        openUrgency = true;
        return this;
    }

    TestFacts centralising(String employer) {
        centralised = employer;
        return this;
    }

    TestFacts due(String day) {
        dueDate = LocalDate.parse(day);
        return this;
    }

    TestFacts list(String name, boolean partial, CodeEntry... entries) {
        replaced.put(name, new FixedList(name, partial, List.of(entries)));
        return this;
    }

    /** Collective agreement 1810, of public bodies, with minima for level D2: 1,000 euro a month, 13 payments, 160 hours a month. */
    TestFacts minima() {
        return list(CodeList.COLLECTIVE_AGREEMENTS, true, new CodeEntry("1810", "Prova", null, null,
                Map.of("settore", "Enti pubblici", "mensilita", "13", "divisore_orario", "160", "minimo_D2", "1000.00", "minimo_D1",
                        "1000.00")));
    }

    @Override
    public Instant receivedAt() {
        return receivedAt;
    }

    @Override
    public CodeLists codeLists() {
        return new CodeLists() {
            @Override
            public CodeList get(String name) {
                return replaced.containsKey(name) ? replaced.get(name) : SHIPPED.get(name);
            }

            @Override
            public List<String> names() {
                return SHIPPED.names();
            }

            @Override
            public ImportReport importCsv(String name, Reader csv, String source) {
                throw new UnsupportedOperationException(name);
            }
        };
    }

    @Override
    public Optional<PreviousCommunication> previous() {
        return Optional.ofNullable(previous);
    }

    @Override
    public boolean openUrgencyExists() {
        return openUrgency;
    }

    @Override
    public boolean inTerritory(String municipality) {
        return TERRITORY.contains(municipality);
    }

    @Override
    public boolean centralised(String employerCode) {
        return centralised.equals(employerCode);
    }

    @Override
    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(dueDate);
    }

    private record FixedList(String name, boolean partial, List<CodeEntry> all) implements CodeList {
        @Override
        public Optional<CodeEntry> find(String code, LocalDate day) {
            return all.stream().filter(entry -> entry.code().equals(code) && entry.validOn(day)).findFirst();
        }

        @Override
        public Collection<CodeEntry> entries() {
            return all;
        }
    }
}
