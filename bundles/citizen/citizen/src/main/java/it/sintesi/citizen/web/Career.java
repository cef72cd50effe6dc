package it.sintesi.citizen.web;

import it.sintesi.citizen.application.PersonData;
import it.sintesi.communications.api.Relation;
import it.sintesi.kernel.api.codelist.CodeList;
import java.time.LocalDate;
import java.util.List;

/** Relations in words that need no code list. */
final class Career {

    private final PersonData words;

    Career(PersonData words) {
        this.words = words;
    }

    /**
     * A relation as the citizen reads it; unknown values are null.
     *
     * @param open     true while it lasts
     * @param last     last day, real or expected
     * @param certain  true when it ended by an event, false when only its term is known
     */
    public record Line(String id, String employer, String employerCode, LocalDate start, boolean open, LocalDate last, boolean certain, String cause, String contract,
                       String time, Integer hours, String qualification, String agreement, String workplace, boolean provisional,
                       List<Relation.Step> history, List<Mission> missions) {
    }

    /** An assignment of an agency worker. */
    public record Mission(String user, LocalDate start, LocalDate last, String workplace) {
    }

    Line line(Relation r, LocalDate today) {
        LocalDate last = r.end() == null ? r.expectedEnd() : r.end();
        return new Line(r.id(), r.employerName(), r.employer(), r.start(), r.openOn(today) || r.start().isAfter(today), last, r.end() != null,
                words.word(CodeList.TERMINATION_CAUSES, r.endCause()), words.word(CodeList.CONTRACTS, r.contract()), words.word(CodeList.WORKING_TIMES, r.workingTime()),
                r.weeklyHours(), r.qualification(), words.word(CodeList.COLLECTIVE_AGREEMENTS, r.collectiveAgreement()), words.place(r.workplace()), r.provisional(),
                r.history(), r.assignments().stream().map(this::mission).toList());
    }

    private Mission mission(Relation.Assignment a) {
        return new Mission(a.userName(), a.start(), a.end() == null ? a.expectedEnd() : a.end(), words.place(a.workplace()));
    }
}
