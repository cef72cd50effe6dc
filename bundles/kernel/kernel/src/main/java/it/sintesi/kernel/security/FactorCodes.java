package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.security.SecondFactorStore.Factor;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Checks the codes of second factors: each counts once, and wrong ones make the account wait. */
final class FactorCodes {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final SecondFactorStore store;
    private final LoginBackoff backoff;
    private final SecretBox box;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final AuditTrail audit;

    FactorCodes(SecondFactorStore store, LoginBackoff backoff, SecretBox box, Transactions transactions, CertifiedClock clock, AuditTrail audit) {
        this.store = store;
        this.backoff = backoff;
        this.box = box;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    /** Uses up a code of a confirmed factor, or a recovery code; failures count apart from those of passwords. */
    void check(StoredAccount account, String code, String address) {
        String username = account.username();
        String attempts = LoginBackoff.secondStep(username);
        backoff.check(attempts, address);
        Factor factor = store.find(username).filter(found -> found.confirmed() != null).orElse(null);
        String given = code == null ? "" : code.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        boolean right = factor != null && transactions.required(() -> byTime(username, factor, given) || store.useCode(username, box.digest(username, given)));
        transactions.requiresNew(() -> {
            audit.record(new AuditEntry(account.caller(address), "accounts.code", "account", username, null, "Secondo fattore",
                    right ? AuditEntry.Outcome.OK : AuditEntry.Outcome.FAILED));
            return null;
        });
        if (!right) {
            backoff.failed(attempts, address);
            throw new ServiceException(ServiceException.Kind.UNAUTHENTICATED, "Codice non valido", List.of()).said("KRN-CODE");
        }
        backoff.clear(attempts);
    }

    /** Uses up the first code of a factor that is not confirmed yet. */
    void confirm(String username, String code) {
        Factor factor = store.find(username).filter(found -> found.confirmed() == null)
                .orElseThrow(() -> ServiceException.notFound("Nessun secondo fattore attende la conferma: ricominciare").said("KRN-NO-FACTOR"));
        if (!byTime(username, factor, code == null ? "" : code.replaceAll("\\s", ""))) {
            throw ServiceException.rejected(Rejection.error("ACC-CODE", "code", "Il codice non corrisponde",
                    "Scrivere il codice che l'applicazione mostra adesso; controllare l'ora del telefono"));
        }
    }

    private boolean byTime(String username, Factor factor, String code) {
        OptionalLong step = OneTimeCodes.step(box.open(username, factor.sealed()), code, clock.now(), factor.lastStep());
        return step.isPresent() && store.use(username, step.getAsLong());
    }

    /** Ten new recovery codes instead of the old ones. */
    List<String> renew(String username) {
        SecureRandom random = new SecureRandom();
        List<String> fresh = Stream.generate(() -> {
            byte[] bytes = new byte[RECOVERY_BYTES];
            random.nextBytes(bytes);
            return OneTimeCodes.base32(bytes);
        }).limit(RECOVERY_CODES).toList();
        store.setCodes(username, fresh.stream().map(code -> box.digest(username, code)).toList());
        return fresh.stream().map(code -> code.replaceAll("(.{4})(?!$)", "$1-")).toList();
    }
}
