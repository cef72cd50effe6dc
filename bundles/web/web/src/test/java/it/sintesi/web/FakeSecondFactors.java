package it.sintesi.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.SecondFactors;

/** Second factors whose code is always 123456; {@code obbligato} must set one up, {@code doppio} has one. */
public final class FakeSecondFactors implements SecondFactors {

    static final String CODE = "123456";
    private static final Enrolment ENROLMENT = new Enrolment("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
            "otpauth://totp/Sintesi:prova?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Sintesi&algorithm=SHA1&digits=6&period=30");

    private final FakeAccounts accounts;
    private final Map<String, Boolean> enrolling = new ConcurrentHashMap<>();

    FakeSecondFactors(FakeAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Due due(Account account) {
        return account.secondFactor() ? Due.CODE : account.username().equals("obbligato") ? Due.ENROLMENT : Due.NOTHING;
    }

    @Override
    public Step password(String username, char[] password, String address) {
        Caller caller = accounts.authenticate(username, password, address);
        return accounts.find(username).orElseThrow().secondFactor() ? new Step(null, "pending-" + username) : new Step(caller, null);
    }

    @Override
    public Caller code(String pending, String code, String address) {
        if (!pending.startsWith("pending-")) {
            throw ServiceException.notFound("È passato troppo tempo dalla password: ricominciare l'accesso");
        }
        check(code);
        return accounts.callerOf(pending.substring("pending-".length()), address).orElseThrow();
    }

    private static void check(String code) {
        if (!CODE.equals(code)) {
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Codice non valido", List.of());
        }
    }

    @Override
    public Enrolment enrol(Caller caller) {
        enrolling.put(caller.account(), true);
        return ENROLMENT;
    }

    @Override
    public Optional<Enrolment> enrolment(Caller caller) {
        return enrolling.containsKey(caller.account()) ? Optional.of(ENROLMENT) : Optional.empty();
    }

    @Override
    public List<String> confirm(Caller caller, String code) {
        if (!CODE.equals(code)) {
            throw ServiceException.rejected(Rejection.error("ACC-CODE", "code", "Il codice non corrisponde", "Controllare l'ora"));
        }
        enrolling.remove(caller.account());
        accounts.setSecondFactor(caller.account(), true);
        return Collections.nCopies(10, "AAAA-BBBB-CCCC-DDDD");
    }

    @Override
    public List<String> renewRecovery(Caller caller, String code) {
        check(code);
        return Collections.nCopies(10, "EEEE-FFFF-GGGG-HHHH");
    }

    @Override
    public int recoveryLeft(Caller caller) {
        return 10;
    }

    @Override
    public void remove(Caller caller, String code) {
        check(code);
        accounts.setSecondFactor(caller.account(), false);
    }
}
