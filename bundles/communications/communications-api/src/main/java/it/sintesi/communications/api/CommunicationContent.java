package it.sintesi.communications.api;

import java.util.Optional;

/** For the routes: the content to be sent to partners. Not for people; the routes act as the system and are not audited row by row. */
public interface CommunicationContent {

    /** The form as XML for the national node: canonical, with the assigned code and protocol; empty when there is no such code. */
    Optional<String> outgoingXml(String code);

    /** The receipt as XML. */
    Optional<byte[]> receiptXml(String code);
}
