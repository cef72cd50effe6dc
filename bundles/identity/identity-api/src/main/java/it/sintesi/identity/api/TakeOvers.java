package it.sintesi.identity.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;

/** Take-overs of people of other offices: every one has a reason, an end, and a row in the audit trail that the person can see. */
public interface TakeOvers {

    /** Days that a take-over may last at most, the first one included. */
    int LONGEST_DAYS = 30;

    /**
     * Takes a person over from today on; one that the caller holds already ends and is replaced.
     *
     * @param reason why, 10 to 500 characters
     * @param until  last day, today or within {@link #LONGEST_DAYS} days
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN; NOT_FOUND when the register does not know the person; REJECTED with every wrong field
     */
    TakeOver takeOver(Caller caller, String personCode, String reason, LocalDate until);

    /** The caller's own, newest first, ended ones too. */
    Page<TakeOver> mine(Caller caller, PageRequest page);

    /**
     * Those of a person that are valid today, newest first.
     *
     * @throws it.sintesi.kernel.api.ServiceException FORBIDDEN
     */
    List<TakeOver> of(Caller caller, String personCode);

    /**
     * Ends one of the caller's own before its time.
     *
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND when it is not the caller's or has ended
     */
    TakeOver end(Caller caller, String id);
}
