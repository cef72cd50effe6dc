package it.sintesi.exchange;

import it.sintesi.exchange.application.SenderSettings;

/**
 * What the configuration gives to the exchanges.
 *
 * @param sender        how messages are sent
 * @param region        our region, as in the list of municipalities
 * @param routesFolder  folder of the drop-in routes
 * @param routesMillis  pause between two looks into it
 * @param timeoutMillis longest time of an HTTP call
 * @param reconcileAt   Italian time of the nightly reconciliation, {@code HH:mm}
 */
public record ExchangeSettings(SenderSettings sender, String region, String routesFolder, long routesMillis, long timeoutMillis, String reconcileAt) {
}
