package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.util.function.Consumer;

/** The archive of communications. Every call is authorised and leaves an audit row; callers see only what is theirs. */
public interface Archive {

    /** Newest first. */
    Page<CommunicationRow> search(Caller caller, CommunicationCriteria criteria, PageRequest page);

    /** Hands every matching line to the sink, for exports; at most 100,000. */
    void stream(Caller caller, CommunicationCriteria criteria, Consumer<CommunicationRow> sink);

    /** @throws it.sintesi.kernel.api.ServiceException NOT_FOUND also when it is not the caller's to see */
    CommunicationDetail detail(Caller caller, String code);

    /** The receipt as PDF/A; the same bytes at every request. */
    byte[] receiptPdf(Caller caller, String code);

    /** Figures of today for the dashboard. */
    Today today(Caller caller);

    /** Figures of a day; {@code openFindings} counts all that are open. */
    record Today(long received, long refused, long late, long openFindings) {
    }
}
