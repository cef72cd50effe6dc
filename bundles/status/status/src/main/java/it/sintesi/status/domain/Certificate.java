package it.sintesi.status.domain;

import it.sintesi.status.api.Seniority;
import it.sintesi.status.api.StatusKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;

/**
 * What the office certified of a person's status.
 *
 * @param code       code by which anybody who holds it can check the certificate
 * @param person     fiscal code
 * @param holder     name
 * @param kind       what is certified
 * @param facts      the facts
 * @param law        article the state rests on
 * @param issuedBy   who asked for it
 * @param protocol   protocol of the act
 * @param at         certified time
 * @param digest     digest of what is certified
 * @param superseded why and since when it no longer holds, null while it does
 */
public record Certificate(String code, String person, String holder, Kind kind, Facts facts, String law, String issuedBy, String protocol, Instant at, String digest,
                          Superseded superseded) {

    /** What can be certified. */
    public enum Kind {
        STATUS, REGISTRATION, DAYS
    }

    /**
     * The facts of a day.
     *
     * @param day    day they are about
     * @param status state on that day
     * @param since  day since which the person is registered, null when not registered
     * @param days   days counted until the day before
     * @param months whole months in them
     * @param rule   {@code rule@version}
     */
    public record Facts(LocalDate day, StatusKind status, LocalDate since, int days, int months, String rule) {

        static Facts of(Ledger ledger, LocalDate day, RuleBook rules) {
            Seniority s = Counting.on(ledger, day, rules.on(day));
            return new Facts(day, ledger.kindOn(day), s.since(), s.days(), s.months(), rules.on(day).info().reference());
        }

        /** Whether what a kind of certificate says still holds. */
        boolean saysTheSame(Kind kind, Facts other) {
            return switch (kind) {
                case STATUS -> status == other.status;
                case REGISTRATION -> status.registered() == other.status.registered() && Objects.equals(since, other.since);
                case DAYS -> days == other.days && Objects.equals(since, other.since);
            };
        }
    }

    /** Since when and why it no longer holds, and the certificate that took its place, null while none did. */
    public record Superseded(Instant at, Said reason, String by) {
    }

    /** The facts of a day as the ledger has them now. */
    public static Facts factsOf(Ledger ledger, LocalDate day, RuleBook rules) {
        return Facts.of(ledger, day, rules);
    }

    public boolean valid() {
        return superseded == null;
    }

    /** True when the ledger still says what was certified. */
    public boolean holds(Ledger ledger, RuleBook rules) {
        return facts.saysTheSame(kind, Facts.of(ledger, facts.day(), rules));
    }

    /** Digest of the facts and of the code, from which it can be computed again. */
    public static String digest(String code, String person, String holder, Kind kind, Facts f, String law) {
        return Digest.of(Arrays.asList("stato-occupazionale", code, person, holder, kind, f.day(), f.status(), f.since(), f.days(), f.months(), f.rule(), law));
    }
}
