package it.sintesi.kernel.security;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.audit.AuditTrail;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.api.security.TakeOverDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decides by {@link AccessTable}; asks the register for mandates while it is there. */
public final class TableAuthorisation implements Authorisation {

    private static final int RETRY_SECONDS = 10;

    private final CertifiedClock clock;
    private final AuditTrail audit;
    private final Transactions transactions;
    private final Iterable<MandateDirectory> directories;
    private final Iterable<TakeOverDirectory> takeOvers;

    /**
     * Authorisation.
     *
     * @param directories the register, while it is there: asked at each decision
     * @param takeOvers   who knows of take-overs, while it is there
     */
    public TableAuthorisation(CertifiedClock clock, AuditTrail audit, Transactions transactions, Iterable<MandateDirectory> directories,
                              Iterable<TakeOverDirectory> takeOvers) {
        this.clock = clock;
        this.audit = audit;
        this.transactions = transactions;
        this.directories = directories;
        this.takeOvers = takeOvers;
    }

    @Override
    public Decision decide(Caller caller, Permission permission, Subject subject) {
        if (caller.isAnonymous()) {
            return denied("AUT-LOGIN", "Occorre accedere con le proprie credenziali");
        }
        Decision reason = denied("AUT-ROLE", "Il ruolo dell'utente non consente questa operazione: rivolgersi all'amministratore");
        for (Map.Entry<Role, AccessTable.Condition> rule : AccessTable.of(permission).entrySet()) {
            if (caller.has(rule.getKey())) {
                Decision decision = judge(rule.getValue(), caller, subject);
                if (decision.allowed()) {
                    return decision;
                }
                reason = decision;
            }
        }
        return reason;
    }

    @Override
    public Decision require(Caller caller, Permission permission, Subject subject) {
        Decision decision = decide(caller, permission, subject);
        if (decision.allowed()) {
            return decision;
        }
        AuditEntry refusal = new AuditEntry(caller, "authorisation." + permission.name().toLowerCase(Locale.ROOT),
                kind(subject), id(subject), subject.personCode(), decision.reason(), AuditEntry.Outcome.DENIED);
        // On its own: the refusal stays on record although the caller's transaction is rolled back.
        transactions.requiresNew(() -> {
            audit.record(refusal);
            return null;
        });
        throw (caller.isAnonymous() ? new ServiceException(ServiceException.Kind.UNAUTHENTICATED, decision.reason(), List.of())
                : ServiceException.forbidden(decision.reason())).saying(decision.said());
    }

    private Decision judge(AccessTable.Condition condition, Caller caller, Subject subject) {
        return switch (condition) {
            case ALWAYS -> allowed("Ruolo");
            case OWN_COMPANY -> isOwn(caller, subject.companyCode()) ? allowed("Azienda propria") : denied("AUT-OTHER-COMPANY", "L'azienda non è quella dell'utente");
            case OWN_PERSON -> isOwn(caller, subject.personCode()) ? allowed("Dati propri") : denied("AUT-OTHER-PERSON", "I dati non sono quelli dell'utente");
            case OWN_OFFICE -> ownOffice(caller, subject);
            case MANDATE -> isOwn(caller, subject.companyCode()) ? allowed("Azienda propria") : byMandate(caller, subject.companyCode());
        };
    }

    private Decision ownOffice(Caller caller, Subject subject) {
        if (caller.office() == null) {
            return denied("AUT-NO-OFFICE", "L'utente non è assegnato ad alcun ufficio");
        }
        if (subject.office() == null || subject.office().equals(caller.office())) {
            return allowed("Ufficio competente");
        }
        return takenOver(caller, subject.personCode()) ? allowed("Presa in carico di una persona dell'ufficio " + subject.office())
                : denied("AUT-OTHER-OFFICE", "La pratica è di un altro ufficio (" + subject.office() + "): chiedere il trasferimento o la presa in carico", subject.office());
    }

    private boolean takenOver(Caller caller, String personCode) {
        if (personCode == null) {
            return false;
        }
        for (TakeOverDirectory directory : takeOvers) {
            if (directory.holds(caller.account(), personCode, clock.today())) {
                return true;
            }
        }
        return false;
    }

    private Decision byMandate(Caller caller, String companyCode) {
        if (companyCode == null || caller.subjectCode() == null) {
            return denied("AUT-NO-COMPANY", "Manca l'azienda per cui l'intermediario agisce");
        }
        boolean asked = false;
        for (MandateDirectory directory : directories) {
            asked = true;
            Optional<String> mandate = directory.mandate(caller.subjectCode(), companyCode, clock.today());
            if (mandate.isPresent()) {
                return new Decision(true, "Delega " + mandate.get(), mandate.get());
            }
        }
        if (!asked) {
            throw ServiceException.unavailable("Il registro delle deleghe non risponde: riprovare tra poco", RETRY_SECONDS).said("KRN-NO-MANDATES");
        }
        return denied("AUT-NO-MANDATE", "Nessuna delega dell'azienda è valida oggi: registrarla o chiederla al datore di lavoro");
    }

    private static boolean isOwn(Caller caller, String code) {
        return code != null && code.equals(caller.subjectCode());
    }

    private static String kind(Subject subject) {
        return subject.companyCode() != null ? "company" : subject.personCode() != null ? "person" : "none";
    }

    private static String id(Subject subject) {
        return subject.companyCode() != null ? subject.companyCode() : subject.personCode();
    }

    private static Decision allowed(String reason) {
        return new Decision(true, reason, null);
    }

    private static Decision denied(String key, String reason, Object... values) {
        return new Decision(false, reason, null, Phrase.of(key, values));
    }
}
