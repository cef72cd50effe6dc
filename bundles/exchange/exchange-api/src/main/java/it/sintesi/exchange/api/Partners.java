package it.sintesi.exchange.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;

/** The partners and what passes between them and us. Every method needs {@code Permission.DELIVERY_MANAGE} and is audited. */
public interface Partners {

    /** All partners that have a route or deliveries, drop-in routes last. */
    List<PartnerView> list(Caller caller);

    /** Suspends the sending to a partner, on every node, until {@link #resume}; deliveries go on being created. */
    void pause(Caller caller, String partner);

    /** Takes the sending up again. */
    void resume(Caller caller, String partner);

    /**
     * Stops creating deliveries for a drop-in route that will not come back. What still waits for it is parked.
     *
     * @param partner code of the form {@code ROUTE:name}
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND when there is no such drop-in route, CONFLICT while it runs
     */
    void retire(Caller caller, String partner);

    /** Asks the partner for the messages it took on a day (Italian date) and compares them with ours, now. */
    Reconciliation reconcile(Caller caller, String partner, LocalDate day);

    /** The last reconciliations, newest first, at most 100; partner null = all. */
    List<Reconciliation> reconciliations(Caller caller, String partner);
}
