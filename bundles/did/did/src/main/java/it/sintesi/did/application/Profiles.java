package it.sintesi.did.application;

import it.sintesi.did.api.Profiling;
import it.sintesi.did.api.Profilings;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Profile;
import it.sintesi.did.persistence.ProfileStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.ProfilingRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reckons profiles, keeps each with its inputs, takes the national answer in and the operator's correction. */
public final class Profiles implements Profilings {

    private static final String NATIONAL = "ConferimentoDID@1.0";
    private static final int LONGEST = 1500, WHY = 4000;

    private final Kernel kernel;
    private final Applicants applicants;
    private final Rules rules;
    private final ProfileStore store;

    Profiles(Kernel kernel, Applicants applicants, Rules rules, Stores stores) {
        this.kernel = kernel;
        this.applicants = applicants;
        this.rules = rules;
        this.store = stores.profiles();
    }

    @Override
    public List<Profiling> ofPerson(Caller caller, String person) {
        return all(caller, person).stream().map(Profile::view).toList();
    }

    /** The same with how each was reckoned. */
    public List<Profile> all(Caller caller, String person) {
        require(caller, Permission.DID_GIVE, person);
        kernel.trace(caller, "did.profile-read", person, "Consultazione del profilo");
        return store.ofPerson(person);
    }

    /** Reckons in the caller's transaction. */
    Profile reckon(String person, Facts facts, Answers answers, LocalDate day) {
        Map<String, String> inputs = facts.profile();
        Outcome<ProfilingRule.Profile> outcome = rules.profiling(day).decide(new ProfilingRule.Facts(day, inputs));
        String why = outcome.reasons().stream().map(r -> r.text()).collect(Collectors.joining("\n"));
        Map<String, String> declared = new HashMap<>(answers.values());
        declared.putIfAbsent("declaredOn", day.toString());
        Profile profile = new Profile(kernel.ids().next().toString(), person, day, kernel.clock().now(), inputs, declared, outcome.value().index(), outcome.value().band(),
                outcome.rule(), why.length() <= WHY ? why : why.substring(0, WHY), outcome.reasons().stream().flatMap(r -> r.phrases().stream()).toList(), rules.terms(day).profileAgain(day).value(), null, null, null, null);
        store.insert(profile);
        return profile;
    }

    /** Reckons again what is ninety days old, with what is known today; the system's own work. */
    public int renew(Caller system) {
        LocalDate today = kernel.clock().today();
        List<Profile> old = store.again(today);
        for (Profile p : old) {
            Answers answers = new Answers(p.answers());
            Facts facts = new Facts(applicants.of(system, p.person(), today), answers, today);
            kernel.transactions().run(() -> {
                reckon(p.person(), facts, answers, today);
                kernel.trace(system, "did.profile", p.person(), "Nuovo calcolo del profilo dopo 90 giorni");
            });
        }
        return old.size();
    }

    @Override
    public Profiling record(Caller caller, String person, String externalId, LocalDate day, BigDecimal index, Map<String, String> inputs) {
        kernel.authorisation().require(caller, Permission.PEOPLE_EXCHANGE, Subject.person(person));
        if (externalId == null || index == null || index.signum() < 0 || index.compareTo(BigDecimal.ONE) > 0) {
            throw ServiceException.rejected(Rejection.error("DID-050", "index", "L'indice manca o non è fra 0 e 1.", "Ripetere la richiesta al servizio nazionale"));
        }
        return kernel.transactions().required(() -> {
            Optional<Profile> before = store.byExternal(person, externalId);
            if (before.isPresent()) {
                return before.get().view();
            }
            Map<String, String> answers = store.latest(person).map(Profile::answers).orElse(Map.of());
            Profile profile = new Profile(kernel.ids().next().toString(), person, day, kernel.clock().now(), inputs, answers, index, rules.profiling(day).band(index, day), NATIONAL,
                    "Indice calcolato dal servizio nazionale, risposta " + externalId + ".", List.of(Phrase.of("DID-NATIONAL-INDEX", externalId)), rules.terms(day).profileAgain(day).value(), null, null, null, externalId);
            store.insert(profile);
            kernel.trace(caller, "did.profile-record", person, "Profilo del servizio nazionale");
            return profile.view();
        });
    }

    /** The operator corrects the band of the latest profile. */
    public void correct(Caller caller, String person, String band, String reason) {
        require(caller, Permission.DID_MANAGE, person);
        Profile latest = store.latest(person).orElseThrow(() -> ServiceException.notFound("Non c'è ancora un profilo di questa persona.").said("DID-NO-PROFILE"));
        List<Rejection> problems = new ArrayList<>();
        if (band == null || !band.matches("[1-4]")) {
            problems.add(Rejection.error("DID-051", "band", "Manca la fascia.", "Scegliete una fascia da 1 a 4"));
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            problems.add(Rejection.error("DID-052", "reason", "Manca il motivo, o supera i " + LONGEST + " caratteri.", "Scrivete in poche parole perché la fascia è un'altra")
                    .said(Phrase.of("DID-BAND-REASON", LONGEST)));
        } else {
            problems.addAll(rules.sensitive("reason", reason, kernel.clock().today()));
        }
        if (!problems.isEmpty()) {
            throw ServiceException.rejected(problems);
        }
        kernel.transactions().run(() -> {
            if (!store.correct(latest.id(), band, reason.strip(), caller.displayName(), kernel.clock().now())) {
                throw Register.changed();
            }
            kernel.trace(caller, "did.profile-correct", person, "Correzione del profilo");
        });
    }

    private void require(Caller caller, Permission permission, String person) {
        kernel.authorisation().require(caller, permission, new Subject(null, person, applicants.office(person, kernel.clock().today())));
    }
}
