package it.sintesi.exchange.application;

import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.transport.PartnerAnswer;
import java.time.LocalDate;
import java.util.Set;

/** Where deliveries go: a partner's routes, or a drop-in route that takes receipts. */
public interface Destination {

    /** True when it can take messages now on this node. */
    boolean available();

    /**
     * Hands a message over.
     *
     * @throws it.sintesi.exchange.transport.NotSentException when it certainly did not arrive
     * @throws Exception                                      when it is unknown whether it arrived
     */
    PartnerAnswer send(Claimed delivery) throws Exception;

    /** True when it can be asked what became of a message. */
    boolean canTell();

    /** What became of a message. */
    PartnerAnswer ask(Claimed delivery) throws Exception;

    /** True when it can list the messages of a day. */
    boolean canList();

    /** The messages it took on a day. */
    Set<String> ids(LocalDate day) throws Exception;
}
