package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.SecondFactors;
import it.sintesi.kernel.jdbc.Micros;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Second factors in the database. */
public final class DatabaseSecondFactors implements SecondFactors {

    private static final Duration PENDING = Duration.ofMinutes(5);

    private final AccountStore accounts;
    private final SecondFactorStore store;
    private final FactorCodes codes;
    private final Logins logins;
    private final SecretBox box;
    private final SecondFactorPolicy policy;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;

    DatabaseSecondFactors(AccountStore accounts, SecondFactorStore store, FactorCodes codes, Logins logins, SecretBox box, SecondFactorPolicy policy,
                          Transactions transactions, CertifiedClock clock, AuditTrail audit) {
        this.accounts = accounts;
        this.store = store;
        this.codes = codes;
        this.logins = logins;
        this.box = box;
        this.policy = policy;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Due due(Account account) {
        return policy.due(account.roles(), account.secondFactor());
    }

    @Override
    public Step password(String username, char[] password, String address) {
        StoredAccount account = logins.checked(username, password, address);
        if (policy.due(account.roles(), account.secondFactor()) != Due.CODE) {
            return new Step(account.caller(address), null);
        }
        String pending = Digests.newSecret();
        transactions.run(() -> store.pend(Digests.sha256(pending), username, address, Micros.of(clock.now().plus(PENDING))));
        return new Step(null, pending);
    }

    @Override
    public Caller code(String pending, String code, String address) {
        String digest = Digests.sha256(pending);
        StoredAccount account = store.pending(digest, Micros.of(clock.now())).flatMap(accounts::find).filter(logins::usable)
                .orElseThrow(() -> ServiceException.notFound("È passato troppo tempo dalla password: ricominciare l'accesso").said("KRN-LOGIN-LATE"));
        codes.check(account, code, address);
        if (!transactions.required(() -> store.endPending(digest))) {
            throw ServiceException.notFound("Questo accesso è già stato completato: ricominciare").said("KRN-LOGIN-DONE");
        }
        return account.caller(address);
    }

    @Override
    public Enrolment enrol(Caller caller) {
        String username = caller.account();
        byte[] secret = OneTimeCodes.newSecret();
        transactions.run(() -> {
            if (store.find(username).filter(factor -> factor.confirmed() != null).isPresent()) {
                throw ServiceException.conflict(Rejection.error("ACC-FACTOR", "code", "L'account ha già un secondo fattore", "Toglierlo prima di attivarne un altro"));
            }
            store.remove(username);
            store.add(username, box.seal(username, secret));
            audit.record(AuditEntry.ok(caller, "accounts.factor.begin", "account", username, null, "Attivazione del secondo fattore"));
        });
        return enrolment(username, secret);
    }

    @Override
    public Optional<Enrolment> enrolment(Caller caller) {
        return store.find(caller.account()).filter(factor -> factor.confirmed() == null)
                .map(factor -> enrolment(caller.account(), box.open(caller.account(), factor.sealed())));
    }

    private static Enrolment enrolment(String username, byte[] secret) {
        return new Enrolment(OneTimeCodes.base32(secret), OneTimeCodes.uri(username, secret));
    }

    @Override
    public List<String> confirm(Caller caller, String code) {
        String username = caller.account();
        List<String> recovery = transactions.required(() -> {
            codes.confirm(username, code);
            store.confirm(username, Micros.of(clock.now()));
            audit.record(AuditEntry.ok(caller, "accounts.factor.confirm", "account", username, null, "Attivazione del secondo fattore"));
            return codes.renew(username);
        });
        logins.forget(username);
        return recovery;
    }

    @Override
    public List<String> renewRecovery(Caller caller, String code) {
        codes.check(own(caller), code, caller.address());
        return transactions.required(() -> {
            audit.record(AuditEntry.ok(caller, "accounts.factor.recovery", "account", caller.account(), null, "Nuovi codici di recupero"));
            return codes.renew(caller.account());
        });
    }

    @Override
    public int recoveryLeft(Caller caller) {
        return store.codes(caller.account());
    }

    @Override
    public void remove(Caller caller, String code) {
        codes.check(own(caller), code, caller.address());
        transactions.run(() -> {
            store.remove(caller.account());
            audit.record(AuditEntry.ok(caller, "accounts.factor.remove", "account", caller.account(), null, "Secondo fattore tolto dal titolare"));
        });
        logins.forget(caller.account());
    }

    /** Deletes logins that never came to their second step; returns how many. */
    public int purge() {
        return transactions.required(() -> store.purge(Micros.of(clock.now())));
    }

    private StoredAccount own(Caller caller) {
        return accounts.find(caller.account()).orElseThrow(() -> AccountKeeping.unknown(caller.account()));
    }
}
