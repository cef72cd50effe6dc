package it.sintesi.status.application;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.People;
import it.sintesi.status.api.CertificateDesk;
import it.sintesi.status.domain.Certificate;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.RuleBook;
import it.sintesi.status.persistence.CertificateStore;
import it.sintesi.status.persistence.LedgerStore;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Certificates of status, registration and days: acts, downloadable at any time, open to anybody who holds their code. */
public final class Certificates implements CertificateDesk {

    /** Kind of the act. */
    public static final String ACT = "CERTIFICATO_STATO";
    private static final String LAW = "D.Lgs. 150/2015, art. 19";
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE = 16;

    private final Kernel kernel;
    private final Access access;
    private final CertificateStore store;
    private final LedgerStore ledgers;
    private final People people;
    private final CertificateWriter writer;
    private final Supplier<RuleBook> rules;
    private final SecureRandom random = new SecureRandom();

    public Certificates(Kernel kernel, Access access, CertificateStore store, LedgerStore ledgers, People people, CertificateWriter writer, Supplier<RuleBook> rules) {
        this.kernel = kernel;
        this.access = access;
        this.store = store;
        this.ledgers = ledgers;
        this.people = people;
        this.writer = writer;
        this.rules = rules;
    }

    /**
     * Certifies what the ledger says of today.
     *
     * @throws ServiceException FORBIDDEN; REJECTED for registration and days of somebody who is not registered
     */
    public Certificate issue(Caller caller, String person, Certificate.Kind kind) {
        access.require(caller, Permission.CERTIFICATE_ISSUE, person);
        if (kind == null) {
            throw ServiceException.rejected(new Rejection("STA-011", Severity.ERROR, "kind", LAW, "Manca il tipo di certificato.", "Scegliete un certificato"));
        }
        String holder = people.find(caller, person).map(p -> p.surname() + " " + p.name()).orElse(person);
        LocalDate today = kernel.clock().today();
        return kernel.transactions().required(() -> {
            Ledger ledger = ledgers.find(person).map(LedgerStore.Stored::ledger).orElse(Ledger.EMPTY);
            Certificate.Facts facts = Certificate.factsOf(ledger, today, rules.get());
            if (kind != Certificate.Kind.STATUS && !facts.status().registered()) {
                throw ServiceException.rejected(new Rejection("STA-010", Severity.ERROR, "kind", LAW, "Oggi non risulta un'iscrizione come disoccupato: non si può certificarla.",
                        "Chiedete il certificato dello stato, oppure rilasciate la DID. Vi aiuta il Centro per l'impiego"));
            }
            String law = ledger.on(today).map(l -> l.period().law()).orElse(LAW);
            String code = code();
            String digest = Certificate.digest(code, person, holder, kind, facts, law);
            Act act = kernel.act(ACT, person, digest, null);
            Certificate certificate = new Certificate(code, person, holder, kind, facts, law, caller.displayName(), act.protocol(), act.certifiedAt(), digest, null);
            store.insert(certificate, writer.write(certificate));
            kernel.trace(caller, "status.certificate-issue", person, "Rilascio di un certificato");
            return certificate;
        });
    }

    @Override
    public String certifyStatus(Caller caller, String person) {
        return issue(caller, person, Certificate.Kind.STATUS).code();
    }

    /** Certificates of a person, newest first. */
    public List<Certificate> list(Caller caller, String person) {
        access.require(caller, Permission.STATUS_READ, person);
        return kernel.transactions().required(() -> {
            kernel.trace(caller, "status.certificates", person, "Consultazione dei certificati");
            return store.ofPerson(person);
        });
    }

    /**
     * The document; the same bytes at every request.
     *
     * @throws ServiceException NOT_FOUND also when it is not the person's
     */
    public byte[] document(Caller caller, String person, String code) {
        access.require(caller, Permission.STATUS_READ, person);
        return kernel.transactions().required(() -> {
            store.find(code).filter(c -> c.person().equals(person)).orElseThrow(Certificates::unknown);
            kernel.trace(caller, "status.certificate-read", person, "Scarico di un certificato");
            return store.document(code).orElseThrow(Certificates::unknown);
        });
    }

    /** The certificate of a code, for whoever holds it. */
    public Optional<Certificate> verify(String code) {
        return kernel.transactions().required(() -> store.find(code));
    }

    /** Whether what is kept is still what was certified: the facts give the digest, and the register of acts holds it. */
    public boolean authentic(Certificate c) {
        return Certificate.digest(c.code(), c.person(), c.holder(), c.kind(), c.facts(), c.law()).equals(c.digest())
                && kernel.acts().find(c.protocol()).filter(act -> act.draft().digest().equals(c.digest())).isPresent();
    }

    /** Nobody can guess it: five bits of chance for each letter. */
    private String code() {
        StringBuilder code = new StringBuilder(CODE);
        random.ints(CODE, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.toString();
    }

    private static ServiceException unknown() {
        return ServiceException.notFound("Non c'è un certificato con questo codice.").said("STA-NO-CERTIFICATE");
    }
}
