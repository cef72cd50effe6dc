package it.sintesi.communications.web;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.CommunicationCriteria;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.web.api.WebRequest;

/** The archive's filters as they stand in an address. */
final class ArchiveFilter {

    private ArchiveFilter() {
    }

    /** Choice of lateness. */
    enum Lateness {
        LATE, IN_TIME
    }

    /**
     * The criteria that a request asks for.
     *
     * @throws it.sintesi.kernel.api.ServiceException MALFORMED when a value is not one of the proposed
     */
    static CommunicationCriteria read(WebRequest request) {
        Lateness lateness = request.param("late", Lateness.class);
        return new CommunicationCriteria(request.param("text"), upper(request.param("employer")), upper(request.param("worker")),
                request.param("form", FormKind.class), request.param("event", EventKind.class), request.param("state", State.class),
                request.day("from"), request.day("to"), lateness == null ? null : lateness == Lateness.LATE, request.param("office"),
                request.param("channel", Channel.class));
    }

    private static String upper(String code) {
        return code == null ? null : code.toUpperCase(java.util.Locale.ROOT);
    }
}
