package it.sintesi.registry.web;

import it.sintesi.communications.api.Archive;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.CommunicationRow;
import it.sintesi.communications.api.Workforce;
import it.sintesi.communications.api.Workforce.Criteria;
import it.sintesi.communications.api.Workforce.Deadline;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the communications tell of a company, while they are there.
 *
 * @param archive   zero or one
 * @param workforce zero or one
 */
public record Communications(Iterable<Archive> archive, Iterable<Workforce> workforce) {

    /** Days ahead for which terms are shown. */
    static final int AHEAD = 30;
    private static final PageRequest LAST = new PageRequest(0, 5);
    private static final PageRequest NONE = new PageRequest(0, 1);

    /** The parts of the company's page; a part is null while the communications are away. */
    Map<String, Object> parts(Caller caller, String code, LocalDate today, PageRequest deadlines) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("deadlines", Answer.of(workforce, w -> w.deadlines(caller, code, AHEAD, deadlines)).orElse(null));
        parts.put("atWork", Answer.of(workforce, w -> w.employed(caller, code, new Criteria(today, null, null), NONE).total()).orElse(null));
        parts.put("last", last(caller, code).orElse(null));
        parts.put("late", Answer.of(archive, a -> a.search(caller, late(code), NONE).total()).orElse(null));
        parts.put("ahead", AHEAD);
        return parts;
    }

    private Optional<Page<CommunicationRow>> last(Caller caller, String code) {
        return Answer.of(archive, a -> a.search(caller, CommunicationCriteria.ofEmployer(code), LAST));
    }

    private static CommunicationCriteria late(String code) {
        return new CommunicationCriteria(null, code, null, null, null, null, null, null, true, null, null);
    }

    /** Where a deadline leads in the forms. */
    static String form(Deadline deadline, String event, String company) {
        String form = deadline.employed().agencyWork() ? "UNISOMM" : "UNILAV";
        return "/moduli/avvia?form=" + form + "&event=" + event + "&from=" + deadline.employed().lastCode() + "&company=" + company;
    }
}
