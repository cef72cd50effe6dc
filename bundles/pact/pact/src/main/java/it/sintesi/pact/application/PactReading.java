package it.sintesi.pact.application;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditEntry;
import it.sintesi.kernel.api.reading.Reading;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.api.Pacts;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PactMachine.Actor;
import it.sintesi.pact.domain.Version;
import java.util.List;
import java.util.Optional;

/** Pacts for who may read them; each reading leaves its trace. */
public final class PactReading implements Pacts {

    private final Kernel kernel;
    private final Stores stores;
    private final Neighbours others;

    public PactReading(Kernel kernel, Stores stores, Neighbours others) {
        this.kernel = kernel;
        this.stores = stores;
        this.others = others;
    }

    /** One pact; NOT_FOUND for who may not read it, which also leaves a trace. */
    public PactFile file(Caller caller, String id) {
        return file(caller, id, Permission.PACT_READ, "Consultazione di un patto di servizio");
    }

    /** One pact to work on. */
    PactFile forWork(Caller caller, String id) {
        return file(caller, id, Permission.PACT_MANAGE, "Lavorazione di un patto di servizio");
    }

    /** One's own pact to sign. */
    PactFile forSigning(Caller caller, String id) {
        return file(caller, id, Permission.PACT_SIGN, "Firma del proprio patto di servizio");
    }

    private PactFile file(Caller caller, String id, Permission permission, String purpose) {
        PactFile file = stores.pacts().find(id).orElseThrow(PactReading::missing);
        if (!allowed(caller, permission, file)) {
            kernel.audit().record(new AuditEntry(caller, "pact.read", "pact", id, file.person(), "Il patto non è consultabile dall'utente", AuditEntry.Outcome.DENIED));
            throw missing();
        }
        kernel.trace(caller, "pact.read", id, file.person(), purpose);
        return file;
    }

    /** Pacts of a person that the caller may read, newest first; one trace. */
    public List<PactFile> files(Caller caller, String person) {
        return Reading.once("pact.files", () -> {
            List<PactFile> found = stores.pacts().ofPerson(person).stream().filter(file -> allowed(caller, Permission.PACT_READ, file)).toList();
            if (!found.isEmpty()) {
                kernel.trace(caller, "pact.list", person, person, "Patti di servizio di una persona");
            }
            return found;
        }, caller, person);
    }

    @Override
    public List<Pact> ofPerson(Caller caller, String person) {
        return files(caller, person).stream().map(this::pact).toList();
    }

    @Override
    public Optional<Pact> byId(Caller caller, String id) {
        return stores.pacts().find(id).filter(file -> allowed(caller, Permission.PACT_READ, file)).map(file -> {
            kernel.trace(caller, "pact.read", id, file.person(), "Consultazione di un patto di servizio");
            return pact(file);
        });
    }

    /** The version that is being written or signed, empty when there is none. */
    Optional<Version> working(PactFile file) {
        return versions(file).stream().filter(v -> v.stage() == PactState.DRAFT || v.stage() == PactState.PROPOSED).findFirst();
    }

    /** The versions of a pact that was read. */
    List<Version> versions(PactFile file) {
        return Reading.once("pact.versions", () -> stores.versions().of(file.id()), file.id());
    }

    /** In what quality the caller acts. */
    static Actor actor(Caller caller) {
        return caller.has(Role.SYSTEM) ? Actor.SYSTEM : caller.isStaff() ? Actor.OFFICE : Actor.PERSON;
    }

    private Pact pact(PactFile f) {
        String objective = stores.versions().of(f.id()).stream().filter(v -> v.number() == f.version()).findFirst().map(Version::objective).orElse("");
        return new Pact(f.id(), f.version(), f.person(), f.did(), f.office(), f.operator(), f.state(), f.signedOn(), f.protocol(), objective,
                stores.plans().measures(f.id(), f.version()).stream().map(m -> new Pact.Measure(m.id(), m.code(), m.kind(), m.policy(), m.title(), m.provider(), m.start(), m.end(),
                        m.hours(), m.state().name())).toList());
    }

    /** Who is competent today, as long as the register can tell; otherwise the office that drafted. */
    private boolean allowed(Caller caller, Permission permission, PactFile file) {
        return kernel.allowed(caller, permission, file.person(), file.office())
                || caller.isStaff() && others.registers().stream().findFirst().flatMap(p -> p.competentOffice(caller, file.person()))
                        .filter(office -> kernel.allowed(caller, permission, file.person(), office)).isPresent();
    }

    static ServiceException missing() {
        return ServiceException.notFound("Non c'è un patto con questo codice che si possa consultare.").said("WEB-NO-PACT");
    }
}
