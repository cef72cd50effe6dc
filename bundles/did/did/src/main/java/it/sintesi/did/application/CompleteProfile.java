package it.sintesi.did.application;

import it.sintesi.did.api.event.ProfileCompleted;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Profile;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.Json;
import it.sintesi.did.persistence.ProfileStore;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes the profile of a declaration whose answers are missing: without them the national service does not take it (rule DI-004 of ConferimentoDID). */
public final class CompleteProfile {

    /** Questions that bear on the profile. */
    private static final List<String> QUESTIONS = List.of("citizenship", "education", "presence", "everWorked", "lastJobMonths", "position", "yearAgo", "searching", "enrolled", "household",
            "children", "minors");

    private final Kernel kernel;
    private final Applicants applicants;
    private final DeclarationStore declarations;
    private final ProfileStore store;
    private final Profiles profiles;

    CompleteProfile(Kernel kernel, Applicants applicants, Stores stores, Profiles profiles) {
        this.kernel = kernel;
        this.applicants = applicants;
        this.declarations = stores.declarations();
        this.store = stores.profiles();
        this.profiles = profiles;
    }

    /**
     * How the profile of a declaration stands.
     *
     * @param answers   given so far
     * @param questions those that can be asked of this person
     * @param lacking   questions and data of the register that are missing with these answers
     * @param open      whether the profile that was kept is still incomplete
     */
    public record Standing(Declaration declaration, Applicant applicant, Answers answers, List<String> questions, List<String> lacking, boolean open) {
    }

    /** The profile of the declaration that counts; empty without one. */
    public Optional<Standing> standing(Caller caller, String person) {
        kernel.authorisation().require(caller, Permission.DID_MANAGE, new Subject(null, person, applicants.office(person, kernel.clock().today())));
        kernel.trace(caller, "did.profile-read", person, "Dati del profilo della dichiarazione");
        return declarations.active(person).map(d -> standing(caller, d, Map.of()));
    }

    /** @param given answers that take the place of those kept; none leaves them */
    private Standing standing(Caller caller, Declaration d, Map<String, String> given) {
        LocalDate day = d.givenOn();
        // The one nearest to the declaration is told with it; of two of that day the newer one.
        Optional<Profile> kept = store.ofPerson(d.person()).stream().filter(p -> !p.day().isBefore(day)).min(Comparator.comparing(Profile::day));
        Answers before = new Answers(kept.map(Profile::answers).orElse(Map.of()));
        Answers answers = given.isEmpty() ? before : before.with(QUESTIONS, given);
        boolean readable = answers.problems().isEmpty();
        Applicant who = applicants.of(caller, d.person(), day);
        Facts facts = new Facts(who, readable ? answers : new Answers(Map.of()), day);
        List<String> asked = facts.asked();
        return new Standing(d, who, answers, QUESTIONS.stream().filter(asked::contains).toList(), facts.lacking(), kept.map(p -> !ProfileNeeds.lacking(p.inputs()).isEmpty()).orElse(true));
    }

    /**
     * Takes the answers: the profile is reckoned again as of the day of the declaration, which can then be told.
     *
     * @throws ServiceException FORBIDDEN; NOT_FOUND without a declaration that counts; CONFLICT when nothing is missing; REJECTED with every answer that is missing or wrong
     */
    public void complete(Caller caller, String person, Map<String, String> given) {
        Standing before = standing(caller, person).orElseThrow(() -> ServiceException.notFound("Non c'è una dichiarazione in corso di questa persona.").said("DID-NONE-OF-PERSON"));
        if (!before.open()) {
            throw ServiceException.conflict(Rejection.error("DID-053", "", "Il profilo della dichiarazione è già completo.", "Non serve altro: se un messaggio attende, inviatelo di nuovo dalla pagina del nodo"));
        }
        Standing now = standing(caller, before.declaration(), given);
        List<Rejection> problems = new ArrayList<>(now.answers().problems());
        if (problems.isEmpty()) {
            now.lacking().stream().map(name -> now.questions().contains(name) ? Facts.unanswered(name) : unknown(name)).forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw ServiceException.rejected(problems);
        }
        Declaration d = now.declaration();
        kernel.transactions().run(() -> {
            profiles.reckon(person, new Facts(now.applicant(), now.answers(), d.givenOn()), now.answers(), d.givenOn());
            kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), ProfileCompleted.TYPE, person, kernel.clock().now(),
                    Json.write(Map.of("id", d.id(), "person", person, "givenOn", d.givenOn().toString(), "office", d.office() == null ? "" : d.office())))));
            kernel.trace(caller, "did.profile-complete", person, "Completamento del profilo della dichiarazione");
        });
    }

    private static Rejection unknown(String name) {
        return Rejection.error("DID-054", name, "Il fascicolo della persona non lo dice.", "Completate il dato nel fascicolo, poi tornate qui");
    }
}
