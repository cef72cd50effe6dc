package it.sintesi.exchange.application;

import java.time.Duration;

/**
 * How messages are sent; values from the configuration {@code it.sintesi.exchange}.
 *
 * @param batch           messages taken at a time
 * @param lanes           subjects sent to one partner at the same time
 * @param attempts        attempts after which a message is parked
 * @param backoffBase     pause after the first failure
 * @param backoffMax      longest pause
 * @param breakerFailures failures in a row that open the circuit
 * @param breakerDelay    pause of an open circuit before one message tries again
 * @param poll            pause between two looks at an empty queue
 * @param askBeforeResend whether a message of unknown outcome is asked about before it is sent again
 */
public record SenderSettings(int batch, int lanes, int attempts, Duration backoffBase, Duration backoffMax, int breakerFailures,
                             Duration breakerDelay, Duration poll, boolean askBeforeResend) {

    /** Lease on a partner: another node takes over when this one has not renewed it for so long. */
    static final Duration LEASE = Duration.ofMinutes(2);

    public SenderSettings {
        if (batch < 1 || lanes < 1 || attempts < 1 || breakerFailures < 1) {
            throw new IllegalArgumentException("it.sintesi.exchange: sender.batch, sender.lanes, attempts.max e breaker.failures devono essere almeno 1");
        }
    }

    /** Settings from the configuration, in seconds and milliseconds; a message of unknown outcome is always asked about. */
    public static SenderSettings of(int batch, int lanes, int attempts, long backoffBaseSeconds, long backoffMaxSeconds, int breakerFailures,
                                    long breakerDelaySeconds, long pollMillis) {
        return new SenderSettings(batch, lanes, attempts, Duration.ofSeconds(backoffBaseSeconds), Duration.ofSeconds(backoffMaxSeconds),
                breakerFailures, Duration.ofSeconds(breakerDelaySeconds), Duration.ofMillis(pollMillis), true);
    }
}
