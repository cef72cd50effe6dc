package it.sintesi.companypact.domain;

import java.time.Instant;
import java.time.LocalDate;

/** What is traced of a pact. */
public final class Trace {

    private Trace() {
    }

    /**
     * A move.
     *
     * @param number   from 1
     * @param protocol protocol of the act, null unless it is one
     * @param digest   digest of the act, null unless it is one
     */
    public record Line(int number, Instant at, String account, String name, Event event, State state, String note, String protocol, String digest) {

        public boolean act() {
            return protocol != null;
        }
    }

    /** One of the eight steps as it was done: day, operator, note; its number is that of the move, under which its document lies. */
    public record Done(int number, TracedStep step, LocalDate day, String operator, String note) {
    }

    /** The text of a version as both sides signed it, and the move that made it an act. */
    public record Signed(int version, String representative, String representativeCode, Service service, CompanyPact.Text text, String officeSignature, String companySignature,
                         int move) {
    }
}
