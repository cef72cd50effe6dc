package it.sintesi.communications.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;

import java.time.LocalDate;

/** Submissions that were refused. Authorised and audited; senders see their own. */
public interface Refusals {

    /** Newest first; sender and days may be null for all. */
    Page<Refusal> search(Caller caller, String sender, LocalDate from, LocalDate to, PageRequest page);
}
