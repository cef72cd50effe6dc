package it.sintesi.observatory.api;

import java.util.List;

import it.sintesi.kernel.api.security.Caller;

/** Half-yearly reports on the labour market, one for each half-year. Making one is authorised with {@code OBSERVATORY_MANAGE} and audited. */
public interface Reports {

    /** Half-years with a published report, latest first; public. */
    List<String> published();

    /**
     * Gathers, registers and publishes a report with its texts as drafted, before it returns.
     *
     * @param half half-year that is over, {@code 2026-S1}
     * @return identifier of the report
     * @throws it.sintesi.kernel.api.ServiceException rejected (REP-HALF) while the half-year is not over; conflict when there is a report already (REP-THERE) or
     *         the work did not succeed (REP-STATE, with the reason)
     */
    String publish(Caller caller, String half);
}
