package it.sintesi.pact.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.domain.Digest;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.Version;
import it.sintesi.pact.persistence.TraceStore.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The person signs in the portal with a one-time code of six digits, sent to the e-mail address only: never to the in-box. */
public final class SignByCode {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int BOUND = 1_000_000;
    private static final int SALT = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Kernel kernel;
    private final Stores stores;
    private final PactReading reading;
    private final Neighbours others;
    private final SignPact signing;

    public SignByCode(Kernel kernel, Stores stores, PactReading reading, Neighbours others, SignPact signing) {
        this.kernel = kernel;
        this.stores = stores;
        this.reading = reading;
        this.others = others;
        this.signing = signing;
    }

    /**
     * Sends a new code; the former one no longer counts.
     *
     * @throws ServiceException TOO_MANY within a minute of the last one, REJECTED without an e-mail address, UNAVAILABLE without messages
     */
    public void send(Caller caller, String id) {
        PactFile file = reading.forSigning(caller, id);
        Version version = signing.working(file, PactEvent.SIGN, caller);
        Instant now = kernel.clock().now();
        stores.traces().code(id).map(Code::sentAt).filter(sent -> sent.plus(PAUSE).isAfter(now)).ifPresent(sent -> {
            throw new ServiceException(ServiceException.Kind.TOO_MANY, "Il codice è appena stato inviato: aspettate un minuto prima di chiederne un altro", List.of(), (int) PAUSE.toSeconds()).said("PAC-CODE-JUST-SENT");
        });
        String address = others.accounts().find(caller.account()).map(Account::email).orElse(null);
        if (address == null || address.isBlank()) {
            throw ServiceException.rejected(Rejection.error("PAC-024", "email", "Il vostro account non ha un indirizzo di posta elettronica.",
                    "Aggiungetelo nel profilo, oppure firmate allo sportello"));
        }
        String code = "%06d".formatted(RANDOM.nextInt(BOUND));
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        String salted = HexFormat.of().formatHex(salt);
        kernel.transactions().run(() -> {
            stores.traces().code(id, new Code(version.number(), salted, Digest.of(salted, version.digest(), code), now, now.plus(LIFE), 0));
            others.notifications().send(Notification.toAddress(address, Kernel.AREA + ".code", Map.of("code", code, "minutes", String.valueOf(LIFE.toMinutes()))));
            kernel.trace(caller, "pact.code", id, file.person(), "Codice per firmare il proprio patto di servizio");
        });
    }

    /** True while a code that was sent can still be used. */
    public boolean waits(PactFile file) {
        return stores.traces().code(file.id()).filter(c -> c.expiresAt().isAfter(kernel.clock().now()) && c.attempts() < ATTEMPTS).isPresent();
    }

    /**
     * Signs.
     *
     * @throws ServiceException REJECTED when the code is wrong, expired or was tried too often
     */
    public void sign(Caller caller, String id, String typed) {
        PactFile file = reading.forSigning(caller, id);
        Version version = signing.working(file, PactEvent.SIGN, caller);
        Code code = stores.traces().code(id).filter(c -> c.version() == version.number() && c.expiresAt().isAfter(kernel.clock().now()))
                .orElseThrow(() -> refused("Il codice è scaduto, o non è stato chiesto.", "PAC-CODE-OVER"));
        // On its own: a wrong attempt counts although nothing else is written.
        if (!kernel.transactions().requiresNew(() -> stores.traces().attempt(id, ATTEMPTS))) {
            throw refused("Il codice è stato sbagliato troppe volte.", "PAC-CODE-TRIED");
        }
        String digest = Digest.of(code.salt(), version.digest(), typed == null ? "" : typed.replace(" ", ""));
        if (!MessageDigest.isEqual(digest.getBytes(StandardCharsets.US_ASCII), code.digest().getBytes(StandardCharsets.US_ASCII))) {
            throw ServiceException.rejected(Rejection.error("PAC-025", "code", "Il codice non è giusto.", "Controllate le sei cifre; dopo " + ATTEMPTS + " errori serve un codice nuovo")
                    .said(Phrase.of("PAC-CODE-WRONG", ATTEMPTS)));
        }
        signing.sign(caller, file, Version.Way.OTP, null, null);
    }

    private static ServiceException refused(String message, String phrase) {
        return ServiceException.rejected(Rejection.error("PAC-026", "code", message, "Chiedete un nuovo codice").said(Phrase.of(phrase)));
    }
}
