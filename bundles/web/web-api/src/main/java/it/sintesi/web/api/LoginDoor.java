package it.sintesi.web.api;

import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.security.Caller;

/**
 * Another way in, where somebody else proves who comes: an OpenID provider. Register it as an OSGi service; the login page of the portal shows a
 * button for each. The runtime owns addresses, cookies and sessions; the door knows the protocol.
 */
public interface LoginDoor {

    /** Stable name, which stands in addresses: lower case letters and digits. */
    String id();

    /** Text of the button, for example {@code Entra con SPID}. */
    String label();

    /**
     * Where the browser goes.
     *
     * @param address address at the provider
     * @param memory  what the door wants back on arrival; kept for ten minutes in a cookie of this browser alone. URL-safe text, at most 2,000 characters
     */
    record Departure(String address, String memory) {
    }

    /**
     * Who came back.
     *
     * @param caller   an account of ours
     * @param farewell what the door wants back to end the session at the provider, or null; kept like {@code memory}, as long as the browser is open
     */
    record Arrival(Caller caller, String farewell) {
    }

    /**
     * Begins a login.
     *
     * @param callback our address to which the provider sends the browser back
     * @throws it.sintesi.kernel.api.ServiceException UNAVAILABLE while the provider cannot be reached
     */
    Departure depart(String callback);

    /**
     * Ends a login.
     *
     * @param answer   parameters with which the provider sent the browser back
     * @param memory   of this browser's departure
     * @param callback the same address as on departure
     * @param address  network address of the browser
     * @throws it.sintesi.kernel.api.ServiceException UNAUTHENTICATED when anything is not as it must be, UNAVAILABLE while the provider cannot be reached
     */
    Arrival arrive(Map<String, String> answer, String memory, String callback, String address);

    /**
     * Address at which the provider ends its own session.
     *
     * @param farewell of the arrival
     * @param home     our page to which the provider may send the browser afterwards
     */
    Optional<String> leave(String farewell, String home);
}
