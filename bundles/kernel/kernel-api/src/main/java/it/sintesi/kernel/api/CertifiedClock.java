package it.sintesi.kernel.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The only clock. Its time goes forward only: when the machine's clock moves back by more than a tolerance, acts wait for
 * it and then are refused with {@link ServiceException.Kind#UNAVAILABLE}, since a receipt must never be dated before an older one.
 */
public interface CertifiedClock {

    /** Legal time zone of the province. */
    ZoneId ZONE = ZoneId.of("Europe/Rome");

    /**
     * Present instant, never before one that was already given, cut to microseconds (what both databases keep).
     *
     * @throws ServiceException when the machine's clock went back further than can be waited for
     */
    Instant now();

    /** Present date in Italy. */
    default LocalDate today() {
        return ZonedDateTime.ofInstant(now(), ZONE).toLocalDate();
    }
}
