package it.sintesi.communications.api.event;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.format.model.FormKind;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A communication was taken in charge. Subject of the event: fiscal code of the employer. The content is read through {@code Exchange} by its code.
 *
 * @param code          code of the communication
 * @param certifiedAt   certified time, UTC
 * @param workplace     municipality of the place of work (Belfiore code), null when the form has none
 * @param domicile      municipality of the worker's domicile (Belfiore code), null when the form has none
 */
public record CommunicationReceived(String code, String protocol, Instant certifiedAt, FormKind form, EventKind event, String communicationKind,
                                    String employer, String worker, LocalDate eventDate, String workplace, String domicile, Channel channel) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "communications/Received";
}
