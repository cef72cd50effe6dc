package it.sintesi.kernel.cxf;

import java.time.Duration;

/**
 * Settings of the door.
 *
 * @param trustedProxies          who may tell us the client's address, scheme and certificate
 * @param certificateHeader       header with the client certificate (PEM, may be URL-encoded) set by a trusted proxy; empty = none
 * @param credentialCache         how long a checked password or token is believed without asking again; zero = never
 * @param bodyTimeout             within which a buffered body must have come in
 * @param swapTimeout             how long a request waits for an area that is being swapped
 */
public record DoorSettings(TrustedProxies trustedProxies, String certificateHeader, Duration credentialCache, Duration bodyTimeout,
                           Duration swapTimeout) {

    /** From the texts of the configuration file; an unusable one stops the start with its name. */
    public static DoorSettings of(String trustedProxies, String certificateHeader, String credentialCacheSeconds, String bodyTimeoutSeconds,
                                  String swapTimeoutSeconds) {
        return new DoorSettings(TrustedProxies.of(trustedProxies), certificateHeader.trim(), seconds("credentialCacheSeconds", credentialCacheSeconds, 0),
                seconds("bodyTimeoutSeconds", bodyTimeoutSeconds, 1), seconds("swapTimeoutSeconds", swapTimeoutSeconds, 0));
    }

    private static Duration seconds(String name, String text, int least) {
        try {
            int value = Integer.parseInt(text.trim());
            if (value < least || value > 3600) {
                throw new IllegalArgumentException(name + "=" + text + ": atteso un numero di secondi da " + least + " a 3600");
            }
            return Duration.ofSeconds(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + "=" + text + ": non è un numero intero di secondi", e);
        }
    }
}
