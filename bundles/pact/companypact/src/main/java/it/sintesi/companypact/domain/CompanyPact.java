package it.sintesi.companypact.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A service pact with a company (charter 1.6), in its present version.
 *
 * @param id               identifier, the same over versions
 * @param revision         grows with each move: forms bring the one they were shown
 * @param version          version of the text, from 1
 * @param company          fiscal code of the company
 * @param companyName      its name when it asked
 * @param office           office in charge
 * @param state            state
 * @param changedAt        time of the last move
 * @param request          what the company asked for
 * @param text             what both sides promise
 * @param officeSignature  who signed for the office, how and when, in words; empty while nobody has
 * @param companySignature the same for the company
 * @param protocol         protocol of the signed act of this version, null before
 * @param code             code that waits for the representative, null when none does
 */
public record CompanyPact(String id, int revision, int version, String company, String companyName, String office, State state, Instant changedAt, Request request, Text text,
                          String officeSignature, String companySignature, String protocol, Code code) {

    /** What the company asked for, and who signs for it. */
    public record Request(String representative, String representativeCode, Service service, String need, LocalDate on) {
    }

    /** What the pact says; empty until the office writes it. */
    public record Text(String objective, String officeDuties, String companyDuties, String incentive) {

        /** Nothing written yet. */
        public static final Text NONE = new Text("", "", "", "");
    }

    /** A code for signing: its digest, until when it is good, how many times a wrong one was given. */
    public record Code(String digest, Instant until, int tries) {
    }

    /** The same in another state. */
    public CompanyPact to(State next) {
        return new CompanyPact(id, revision, version, company, companyName, office, next, changedAt, request, text, officeSignature, companySignature, protocol, code);
    }

    /** One move further. */
    public CompanyPact at(Instant when) {
        return new CompanyPact(id, revision + 1, version, company, companyName, office, state, when, request, text, officeSignature, companySignature, protocol, code);
    }

    public CompanyPact with(Text value) {
        return new CompanyPact(id, revision, version, company, companyName, office, state, changedAt, request, value, officeSignature, companySignature, protocol, code);
    }

    public CompanyPact signed(String byOffice, String byCompany) {
        return new CompanyPact(id, revision, version, company, companyName, office, state, changedAt, request, text, byOffice, byCompany, protocol, null);
    }

    public CompanyPact protocol(String value) {
        return new CompanyPact(id, revision, version, company, companyName, office, state, changedAt, request, text, officeSignature, companySignature, value, null);
    }

    public CompanyPact with(Code value) {
        return new CompanyPact(id, revision, version, company, companyName, office, state, changedAt, request, text, officeSignature, companySignature, protocol, value);
    }

    /** The next version: the text stays as a draft, both signatures are to be given again. */
    public CompanyPact next() {
        return new CompanyPact(id, revision, protocol == null ? version : version + 1, company, companyName, office, State.DRAFT, changedAt, request, text, "", "", null, null);
    }
}
