package it.sintesi.did.application;

import it.sintesi.did.domain.Answers;
import it.sintesi.did.persistence.DraftStore;
import it.sintesi.did.persistence.DraftStore.Draft;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The draft of the person who is logged in: it stays until the declaration is given. */
public final class Drafts {

    private final Kernel kernel;
    private final DraftStore store;

    Drafts(Kernel kernel, Stores stores) {
        this.kernel = kernel;
        this.store = stores.drafts();
    }

    public Optional<Draft> own(Caller caller) {
        require(caller);
        return store.find(caller.subjectCode());
    }

    /** The draft, begun when there is none. */
    public Draft begin(Caller caller) {
        return own(caller).orElseGet(() -> {
            Draft draft = new Draft(kernel.ids().next().toString(), new Answers(Map.of()));
            kernel.transactions().run(() -> store.save(caller.subjectCode(), draft, kernel.clock().now()));
            return draft;
        });
    }

    /** Puts the answers of a step over the former ones. */
    public Draft save(Caller caller, List<String> names, Map<String, String> answers) {
        Draft before = begin(caller);
        Draft after = new Draft(before.id(), before.answers().with(names, answers));
        kernel.transactions().run(() -> store.save(caller.subjectCode(), after, kernel.clock().now()));
        return after;
    }

    private void require(Caller caller) {
        kernel.authorisation().require(caller, Permission.DID_GIVE, Subject.person(caller.subjectCode()));
    }
}
