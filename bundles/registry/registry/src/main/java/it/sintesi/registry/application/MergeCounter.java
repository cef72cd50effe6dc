package it.sintesi.registry.application;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PersonMerge;
import it.sintesi.registry.api.PersonMerges;
import it.sintesi.registry.api.event.PersonMerged;
import it.sintesi.registry.api.event.PersonParted;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.domain.FiscalCode;
import it.sintesi.registry.domain.MergeCheck;
import it.sintesi.registry.persistence.LinkStore;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges and parts entries of one person. */
public final class MergeCounter implements PersonMerges {

    private static final String PAYLOAD = "{\"mergeId\":\"%s\",\"formerCode\":\"%s\",\"code\":\"%s\",\"at\":\"%s\"}";

    private final PersonFileBox box;
    private final LinkStore store;
    private final Links links;
    private final Competence competence;
    private final RegisterActs acts;
    private final Access access;
    private final Transactions transactions;

    public MergeCounter(PersonFileBox box, LinkStore store, Links links, Competence competence, RegisterActs acts, Access access, Transactions transactions) {
        this.box = box;
        this.store = store;
        this.links = links;
        this.competence = competence;
        this.acts = acts;
        this.access = access;
        this.transactions = transactions;
    }

    @Override
    public PersonMerge merge(Caller caller, String formerCode, String code, String reason) {
        String former = FiscalCode.normal(formerCode);
        String into = FiscalCode.normal(code);
        PersonFile target = file(into);
        PersonFile source = file(former);
        access.mayMerge(caller, competence.subject(target.person()));
        access.mayMerge(caller, competence.subject(source.person()));
        MergeCheck.merge(source, target, reason);
        PersonMerge done = transactions.required(() -> {
            if (store.linked(former) || !links.current(into).equals(into)) {
                throw ServiceException.conflict(Rejection.error("AN-043", "formerCode", "Una delle due schede è già unita a un'altra.", "Separare prima quella unione."));
            }
            String id = acts.id();
            Act act = acts.register("MERGE", into, null, "MERGE", id, former, into, reason.strip());
            PersonMerge merge = new PersonMerge(id, former, into, reason.strip(), act.protocol(), caller.account(), act.certifiedAt(), null, null, "", null);
            fill(caller, merge);
            store.insert(merge);
            access.people(caller, "registry.merge", List.of(into, former));
            acts.tell(PersonMerged.TYPE, into, act.certifiedAt(), PAYLOAD.formatted(id, former, into, act.certifiedAt()));
            // Last of all: whoever asks for the code meanwhile waits for this row only while nothing else is waited for.
            store.link(merge);
            return merge;
        });
        links.forget();
        return done;
    }

    /** What the file lacks comes from the former one, with the merge as its origin. */
    private void fill(Caller caller, PersonMerge merge) throws SQLException {
        PersonFile target = file(merge.code());
        State known = PersonFileBox.state(target);
        Map<String, String> data = new HashMap<>(PersonFileBox.state(file(merge.formerCode())).data());
        data.putAll(known.data());
        if (!data.equals(known.data())) {
            State filled = PersonFileBox.originated(known, data, origin(merge));
            box.keep(caller.account(), acts.now(), target, PersonFileBox.file(merge.code(), filled));
        }
    }

    private static Origin origin(PersonMerge merge) {
        return new Origin("Unione " + merge.protocol(), merge.mergedAt());
    }

    @Override
    public PersonMerge part(Caller caller, String mergeId, String reason) {
        PersonMerge merge = store.find(mergeId).orElseThrow(() -> ServiceException.notFound("L'unione indicata non esiste.").said("REG-NO-MERGE"));
        access.mayMerge(caller, competence.subject(file(merge.code()).person()));
        MergeCheck.reason(reason);
        PersonMerge parted = transactions.required(() -> {
            Act act = acts.register("PARTING", merge.code(), merge.protocol(), "PARTING", mergeId, merge.formerCode(), merge.code(), reason.strip());
            if (!store.part(mergeId, caller.account(), act.certifiedAt(), reason.strip(), act.protocol())) {
                throw ServiceException.conflict(Rejection.error("AN-044", "id", "Le due schede sono già separate.", "Ricaricare la pagina per vederle."));
            }
            empty(caller, merge);
            access.people(caller, "registry.part", List.of(merge.code(), merge.formerCode()));
            acts.tell(PersonParted.TYPE, merge.code(), act.certifiedAt(), PAYLOAD.formatted(mergeId, merge.formerCode(), merge.code(), act.certifiedAt()));
            store.unlink(mergeId);
            return store.find(mergeId).orElseThrow();
        });
        links.forget();
        return parted;
    }

    /** Takes back what came from the former file and was not changed since. */
    private void empty(Caller caller, PersonMerge merge) throws SQLException {
        PersonFile target = file(merge.code());
        State known = PersonFileBox.state(target);
        Map<String, String> data = new HashMap<>(known.data());
        data.keySet().removeIf(field -> origin(merge).equals(known.origins().get(field)));
        if (!data.equals(known.data())) {
            State less = PersonFileBox.originated(known, data, origin(merge));
            box.keep(caller.account(), acts.now(), target, PersonFileBox.file(merge.code(), less));
        }
    }

    private PersonFile file(String code) {
        Optional<PersonFile> found = transactions.required(() -> box.find(code));
        return found.orElseThrow(() -> ServiceException.notFound("L'anagrafe non conosce nessuno con il codice fiscale indicato.").said("REG-NO-PERSON"));
    }

    @Override
    public List<PersonMerge> of(Caller caller, String fiscalCode) {
        String code = links.current(FiscalCode.normal(fiscalCode));
        access.mayRead(caller, competence.subject(file(code).person()));
        return transactions.required(() -> {
            access.people(caller, "registry.read", List.of(code));
            return store.of(code);
        });
    }

    @Override
    public String current(String fiscalCode) {
        return links.current(FiscalCode.normal(fiscalCode));
    }

    @Override
    public List<String> codes(String fiscalCode) {
        return links.codes(FiscalCode.normal(fiscalCode));
    }
}
