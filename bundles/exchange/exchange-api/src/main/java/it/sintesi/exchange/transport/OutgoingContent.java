package it.sintesi.exchange.transport;

import java.util.Optional;

/** Offered by an area as an OSGi service: the content of the messages that it queued. Not for people; asked by the routes. */
public interface OutgoingContent {

    /** Whether messages of this kind are its own. */
    boolean knows(String form);

    /** The content as XML text; empty when there is no such message. */
    Optional<String> xml(String reference);
}
