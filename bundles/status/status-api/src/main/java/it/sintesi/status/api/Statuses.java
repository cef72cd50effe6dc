package it.sintesi.status.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;

/** The unemployment status of people, day by day. Authorised and audited. */
public interface Statuses {

    /** State on a day; NONE for unknown people. */
    StatusPeriod on(Caller caller, String person, LocalDate day);

    /** The whole ledger, oldest first; periods partition time from the first event on, the last one is open. Empty for people without any event. */
    List<StatusPeriod> ledger(Caller caller, String person);

    Seniority seniority(Caller caller, String person, LocalDate day);
}
