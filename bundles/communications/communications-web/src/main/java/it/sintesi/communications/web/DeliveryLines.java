package it.sintesi.communications.web;

import java.util.List;

import it.sintesi.exchange.api.Deliveries;
import it.sintesi.exchange.api.Delivery;
import it.sintesi.exchange.api.DeliveryCriteria;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deliveries of one communication, while the exchanges are there.
 *
 * @param services the exchanges, zero or one
 */
public record DeliveryLines(Iterable<Deliveries> services) {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryLines.class);

    /** Its deliveries; null while the exchanges do not answer. */
    List<Delivery> of(Caller caller, String code) {
        for (Deliveries service : services) {
            try {
                return service.search(caller, DeliveryCriteria.ofCommunication(code), new PageRequest(0, PageRequest.MAX_SIZE)).items();
            } catch (ServiceException e) {
                LOG.warn("The page of communication {} goes without its deliveries: {}", code, e.getMessage());
            }
        }
        return null;
    }
}
