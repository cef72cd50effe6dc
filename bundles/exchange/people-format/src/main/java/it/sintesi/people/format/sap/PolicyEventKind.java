package it.sintesi.people.format.sap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A kind of event of a policy, from the table of the ministry ({@code policy-events.csv}).
 *
 * @param code  2 digits
 * @param label Italian name
 * @param date  which date of the policy its day must equal: PROPOSAL, START, END or NONE
 */
public record PolicyEventKind(String code, String label, String date) {

    private static final List<PolicyEventKind> ALL = load();

    /** Every kind. */
    public static List<PolicyEventKind> all() {
        return ALL;
    }

    /** The kind with a code. */
    public static Optional<PolicyEventKind> of(String code) {
        return ALL.stream().filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The day that the event must bear; empty when none is asked, or the policy does not have it. */
    public Optional<LocalDate> dayOf(Policy policy) {
        return Optional.ofNullable(switch (date) {
            case "PROPOSAL" -> policy.proposedOn();
            case "START" -> policy.from();
            case "END" -> policy.to();
            default -> null;
        });
    }

    private static List<PolicyEventKind> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(PolicyEventKind.class.getResourceAsStream("policy-events.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")).map(cells -> new PolicyEventKind(cells[0], cells[1], cells[2])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
