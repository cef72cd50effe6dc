package it.sintesi.exchange.api;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The deliveries to partners, for operators. Every method needs {@code Permission.DELIVERY_MANAGE} and is audited,
 * unless it says otherwise.
 *
 * @see it.sintesi.kernel.api.security.Permission#DELIVERY_MANAGE
 */
public interface Deliveries {

    /** Deliveries, newest first; of very many the page tells that there are more instead of how many. */
    Page<Delivery> search(Caller caller, DeliveryCriteria criteria, PageRequest page);

    /** One delivery by its message id. */
    Optional<Delivery> find(Caller caller, String messageId);

    /** Refused and parked deliveries, which wait for a person, oldest first; of one employer, or of all when null; at most {@code limit}. */
    List<Delivery> troubles(Caller caller, String subject, int limit);

    /** How many deliveries are not done, by state; no personal data, so nothing is recorded. */
    Map<DeliveryState, Long> notDone(Caller caller);

    /** Codes of the partners that have had a delivery; nothing is recorded. */
    List<String> partners(Caller caller);

    /** How many deliveries stand where, by partner; states without deliveries are left out. */
    Map<String, Map<DeliveryState, Long>> counts(Caller caller);

    /**
     * Puts a refused or parked delivery back into the queue, with its attempts at zero. A delivery whose last outcome is unknown is
     * asked about before it is sent again.
     *
     * @throws it.sintesi.kernel.api.ServiceException NOT_FOUND, or CONFLICT when it is delivered or still in the queue
     */
    void replay(Caller caller, String messageId);

    /**
     * Puts all parked deliveries of a partner back into the queue; refused ones are not touched.
     *
     * @return how many
     */
    int replayAll(Caller caller, String partner);
}
