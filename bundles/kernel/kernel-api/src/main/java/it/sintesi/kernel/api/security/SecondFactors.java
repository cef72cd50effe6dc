package it.sintesi.kernel.api.security;

import java.util.List;
import java.util.Optional;

/** Logs people in, in one step or two, and keeps their second factor: codes that change every thirty seconds (RFC 6238), and recovery codes. */
public interface SecondFactors {

    /** What an account still has to do after its password. */
    enum Due {
        /** Nothing: the password is enough. */
        NOTHING,
        /** Give the code of its second factor. */
        CODE,
        /** Set up a second factor before anything else: the configuration wants one for the staff. */
        ENROLMENT
    }

    /**
     * Outcome of the first step.
     *
     * @param caller  who, when the password is enough (or the second factor is still to be set up); otherwise null
     * @param pending secret that leads to the second step, for the browser only, good for five minutes; otherwise null
     */
    record Step(Caller caller, String pending) {
    }

    /**
     * A second factor that is not confirmed yet.
     *
     * @param secret the key in base 32, for typing
     * @param uri    the same as {@code otpauth:} address, for the QR code
     */
    record Enrolment(String secret, String uri) {
    }

    /** What the account has to do besides its password. */
    Due due(Account account);

    /**
     * First step: the password, checked as {@link Accounts#authenticate} does.
     *
     * @throws it.sintesi.kernel.api.ServiceException UNAUTHENTICATED or TOO_MANY with the seconds to wait
     */
    Step password(String username, char[] password, String address);

    /**
     * Second step: the code of the second factor or a recovery code. A code counts once; wrong ones make the account wait longer and longer.
     *
     * @throws it.sintesi.kernel.api.ServiceException UNAUTHENTICATED, TOO_MANY, or NOT_FOUND when the first step is too long ago
     */
    Caller code(String pending, String code, String address);

    /** Makes a new secret for the caller's own account, which counts once it is confirmed. CONFLICT when there is a confirmed one. */
    Enrolment enrol(Caller caller);

    /** The secret that waits for its confirmation. */
    Optional<Enrolment> enrolment(Caller caller);

    /**
     * Confirms the new secret with its first code.
     *
     * @return the ten recovery codes, which are shown only now
     * @throws it.sintesi.kernel.api.ServiceException REJECTED when the code is wrong
     */
    List<String> confirm(Caller caller, String code);

    /** New recovery codes instead of those left, against a valid code. */
    List<String> renewRecovery(Caller caller, String code);

    /** How many recovery codes are left. */
    int recoveryLeft(Caller caller);

    /** Takes the caller's own second factor away, against a valid code. */
    void remove(Caller caller, String code);
}
