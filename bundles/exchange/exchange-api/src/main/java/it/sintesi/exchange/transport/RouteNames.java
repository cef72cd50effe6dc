package it.sintesi.exchange.transport;

/**
 * The agreement between the sender and a partner's routes. A route bundle registers an {@code org.apache.camel.RoutesBuilder} as an OSGi
 * service with the property {@link #PARTNER} and, for people, {@link #PARTNER_NAME}. Its routes have the ids {@code CODE.send} (needed),
 * {@code CODE.status} and {@code CODE.ids} (where the partner can be asked), and start at {@code direct:} with the same name.
 *
 * <table>
 * <caption>Exchanges</caption>
 * <tr><th>route</th><th>in</th><th>out</th></tr>
 * <tr><td>send</td><td>the form as XML text, headers {@link #MESSAGE_ID}, {@link #COMMUNICATION}, {@link #FORM}, {@link #RECIPIENT}</td>
 * <td>{@link PartnerAnswer}</td></tr>
 * <tr><td>status</td><td>the same headers, no body</td><td>{@link PartnerAnswer}, {@code NOT_KNOWN} included</td></tr>
 * <tr><td>ids</td><td>the day as {@link java.time.LocalDate}</td><td>{@code Set} of message ids</td></tr>
 * </table>
 */
public final class RouteNames {

    /** Service property: code of the partner, upper case. */
    public static final String PARTNER = "sintesi.partner";
    /** Service property: Italian name of the partner. */
    public static final String PARTNER_NAME = "sintesi.partner.name";

    /** Header: stable id of the message. */
    public static final String MESSAGE_ID = "idMessaggio";
    /** Header: code of the communication. */
    public static final String COMMUNICATION = "codiceComunicazione";
    /** Header: form, {@code UNILAV} and so on. */
    public static final String FORM = "modulo";
    /** Header: recipient behind the partner, for example the name of the region; may be empty. */
    public static final String RECIPIENT = "destinatario";
    /** Header of receipts: fiscal code of the employer. */
    public static final String EMPLOYER = "datoreLavoro";

    /** Endpoint that makes one HTTP call with one deadline for all of it and a cap on the answer's size. */
    public static final String HTTP = "sintesi-http:call";
    /** Header for {@link #HTTP}: address to call. */
    public static final String HTTP_URL = "sintesiHttpUrl";
    /** Header for {@link #HTTP}: content type of the body; without a body the call is a GET. */
    public static final String HTTP_TYPE = "sintesiHttpType";
    /** Header for {@link #HTTP}: SOAP action of the call; without it the action is empty. */
    public static final String HTTP_ACTION = "sintesiHttpAction";
    /** Header set by {@link #HTTP}: status of the answer. */
    public static final String HTTP_STATUS = "sintesiHttpStatus";
    /** HTTP header that carries the message id, for the partner's own check of duplicates. */
    public static final String IDEMPOTENCY_HEADER = "Idempotency-Key";

    private RouteNames() {
    }

    /**
     * Makes the routes of a partner without an address fail at their start, where operators see it, instead of at every message.
     *
     * @param pid configuration that should hold it
     */
    public static void requireUrl(String pid, String partner, String url) {
        if (!url.startsWith("http://") && !url.startsWith("https://")) {
            throw new IllegalArgumentException("Manca l'indirizzo di " + partner + ": scriverlo nella configurazione " + pid
                    + " (http:// o https://); ora vale «" + url + "»");
        }
    }

    /** Id of the route that sends. */
    public static String send(String partner) {
        return partner + ".send";
    }

    /** Id of the route that asks what became of a message. */
    public static String status(String partner) {
        return partner + ".status";
    }

    /** Id of the route that asks for the messages of a day. */
    public static String ids(String partner) {
        return partner + ".ids";
    }
}
