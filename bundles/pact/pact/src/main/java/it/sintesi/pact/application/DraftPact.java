package it.sintesi.pact.application;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.api.Profiling;
import it.sintesi.guidance.api.Interview;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Severity;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.Version;
import it.sintesi.registry.api.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Drafts a pact from declaration, interview and profile (D.Lgs. 150/2015 art. 20). */
public final class DraftPact {

    private static final String LAW = "D.Lgs. 150/2015, artt. 19 e 20";

    private final Kernel kernel;
    private final Stores stores;
    private final Neighbours others;
    private final LepClock clock;

    public DraftPact(Kernel kernel, Stores stores, Neighbours others, LepClock clock) {
        this.kernel = kernel;
        this.stores = stores;
        this.others = others;
        this.clock = clock;
    }

    /**
     * Drafts, or finds the pact that is alive.
     *
     * @return identifier of the pact
     * @throws ServiceException FORBIDDEN, NOT_FOUND for unknown people, REJECTED without a declaration that counts or without a completed interview
     */
    public String draft(Caller caller, String code) {
        Person person = others.people().find(caller, code).orElseThrow(() -> ServiceException.notFound("In anagrafe non c'è una persona con questo codice fiscale.").said("WEB-NO-PERSON"));
        String office = others.people().competentOffice(caller, person.fiscalCode()).orElse(caller.office());
        kernel.authorisation().require(caller, Permission.PACT_MANAGE, new Subject(null, person.fiscalCode(), office));
        Optional<PactFile> alive = stores.pacts().ofPerson(person.fiscalCode()).stream().filter(PactFile::alive).findFirst();
        if (alive.isPresent()) {
            return alive.get().id();
        }
        Did did = others.dids().ofPerson(caller, person.fiscalCode()).stream().filter(d -> d.state() == DidState.GIVEN || d.state() == DidState.CONFIRMED)
                .max(Comparator.comparing(Did::givenOn)).orElseThrow(() -> refused("PAC-010", "did", "La persona non ha una DID valida.", "Registrate prima la dichiarazione di immediata disponibilità"));
        Optional<Interview> interview = interview(caller, person.fiscalCode());
        Optional<Profiling> profile = others.profilings().stream().findFirst().flatMap(p -> p.ofPerson(caller, person.fiscalCode()).stream().findFirst());
        String where = office == null ? did.office() : office;
        if (where == null) {
            throw refused("PAC-012", "office", "Non si sa quale ufficio è competente per la persona.", "Completate il domicilio in anagrafe");
        }
        return kernel.transactions().required(() -> write(caller, person, did, where, interview, profile));
    }

    private String write(Caller caller, Person person, Did did, String office, Optional<Interview> interview, Optional<Profiling> profile) {
        String id = kernel.ids().next().toString();
        PactFile file = new PactFile(id, person.fiscalCode(), person.surname() + " " + person.name(), did.id(), did.givenOn(), did.origin() == DidOrigin.INPS, office, caller.account(),
                caller.displayName(), PactState.DRAFT, 1, 0, kernel.clock().today(), null, null, null, null, null);
        stores.pacts().insert(file);
        stores.versions().insert(id, new Version(1, PactState.DRAFT, "Prima stesura", interview.map(Interview::objective).orElse(""), profile.map(Profiling::effectiveBand).orElse(null),
                profile.map(Profiling::day).orElse(null), interview.map(Interview::id).orElse(null), null, null, null, null, null));
        if (!stores.pacts().update(clock.wound(file))) {
            throw Kernel.overtaken();
        }
        kernel.trace(caller, "pact.draft", id, person.fiscalCode(), "Stesura di un patto di servizio");
        return id;
    }

    /** While interviews cannot be asked for, the operator writes the objective. */
    private Optional<Interview> interview(Caller caller, String person) {
        List<Interview> held = others.interviews().stream().findFirst().map(i -> i.ofPerson(caller, person)).orElse(null);
        if (held == null) {
            return Optional.empty();
        }
        return Optional.of(held.stream().filter(i -> i.day() != null).findFirst()
                .orElseThrow(() -> refused("PAC-011", "interview", "Manca il primo colloquio concluso.", "Il patto si prepara dopo il colloquio: concludetelo dalla scheda della persona")));
    }

    private static ServiceException refused(String code, String field, String message, String mend) {
        return ServiceException.rejected(new Rejection(code, Severity.ERROR, field, LAW, message, mend));
    }
}
