package it.sintesi.exchange.application;

import dev.failsafe.CircuitBreaker;
import it.sintesi.exchange.api.DeliveryState;
import it.sintesi.exchange.domain.Backoff;
import it.sintesi.exchange.domain.Claimed;
import it.sintesi.exchange.domain.Outcome;
import it.sintesi.exchange.transport.NotSentException;
import it.sintesi.exchange.transport.PartnerAnswer;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one attempt for one message and says what becomes of it. A message whose last outcome is unknown is asked about first, so that
 * one that was applied while its answer was lost is not sent twice.
 */
final class MessageSender {

    private static final Logger LOG = LoggerFactory.getLogger(MessageSender.class);
    private static final long AWAY_NANOS = 10_000_000_000L;

    private final Destination destination;
    private final SenderSettings settings;
    private final Backoff backoff;
    private final CircuitBreaker<Object> breaker;
    private final CertifiedClock clock;
    private volatile long awaySince = System.nanoTime() - AWAY_NANOS;

    MessageSender(Destination destination, SenderSettings settings, Backoff backoff, CircuitBreaker<Object> breaker, CertifiedClock clock) {
        this.destination = destination;
        this.settings = settings;
        this.backoff = backoff;
        this.breaker = breaker;
        this.clock = clock;
    }

    Outcome attempt(Claimed delivery) {
        boolean unknown = delivery.unknown();
        try {
            if (unknown && settings.askBeforeResend() && destination.canTell()) {
                PartnerAnswer told = destination.ask(delivery);
                breaker.recordSuccess();
                if (told.kind() != PartnerAnswer.Kind.NOT_KNOWN) {
                    return closed(delivery, told);
                }
                unknown = false;
            }
            PartnerAnswer answer = destination.send(delivery);
            breaker.recordSuccess();
            return closed(delivery, answer);
        } catch (NotSentException e) {
            breaker.recordFailure();
            return later(delivery, unknown, e);
        } catch (ContentMissingException e) {
            return outcome(delivery, DeliveryState.PARKED, unknown, e.getMessage());
        } catch (ServiceException e) {
            // One of our own services is away: the partner is not to blame and nothing was sent.
            awaySince = System.nanoTime();
            return new Outcome(delivery, DeliveryState.WAITING, delivery.attempts(), unknown, next(1), clock.now(), text(e));
        } catch (Exception e) {
            breaker.recordFailure();
            return later(delivery, true, e);
        }
    }

    /** Whether one of our own services was away a moment ago: trying the next message would fail the same way. */
    boolean away() {
        return System.nanoTime() - awaySince < AWAY_NANOS;
    }

    private Outcome closed(Claimed delivery, PartnerAnswer answer) {
        return switch (answer.kind()) {
            case ACCEPTED -> outcome(delivery, DeliveryState.DELIVERED, false, answer.text());
            case REFUSED -> outcome(delivery, DeliveryState.REFUSED, false, answer.text());
            case MISCONFIGURED -> outcome(delivery, DeliveryState.PARKED, false, answer.text());
            case NOT_KNOWN -> throw new IllegalStateException("A sending cannot be answered with NOT_KNOWN");
        };
    }

    private Outcome later(Claimed delivery, boolean unknown, Exception cause) {
        int attempts = delivery.attempts() + 1;
        DeliveryState state = attempts >= settings.attempts() ? DeliveryState.PARKED : DeliveryState.WAITING;
        return new Outcome(delivery, state, attempts, unknown, next(attempts), clock.now(), text(cause));
    }

    private Outcome outcome(Claimed delivery, DeliveryState state, boolean unknown, String answer) {
        Instant now = clock.now();
        return new Outcome(delivery, state, delivery.attempts() + 1, unknown, now, now, answer);
    }

    private Instant next(int attempts) {
        return clock.now().plus(backoff.after(attempts));
    }

    /** The innermost cause is the one that helps: the engine of the routes wraps it without saying what it was. */
    private static String text(Exception failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause instanceof Error) {
            LOG.error("A route failed in a way that no retry mends", failure);
        }
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.strip().replaceAll("\\s*\\R\\s*", " · ");
    }
}
