package it.sintesi.exchange.people.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which event of a policy follows from what happens to declaration, pact and measures ({@code policy-steps.csv}; our reading of the ministry's table, to be confirmed). */
final class PolicySteps {

    private static final Map<String, String> EVENTS = load();

    private PolicySteps() {
    }

    /** Event of a trigger, 2 digits. */
    static Optional<String> of(String trigger) {
        return Optional.ofNullable(EVENTS.get(trigger));
    }

    private static Map<String, String> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(PolicySteps.class.getResourceAsStream("policy-steps.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
