package it.sintesi.did.application;

import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.did.domain.Answers;
import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.did.persistence.DeclarationStore;
import it.sintesi.did.persistence.DraftStore;
import it.sintesi.did.persistence.StepStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.SqlFailure;
import it.sintesi.rules.api.DidEligibilityRule.Check;
import it.sintesi.rules.api.DidEligibilityRule.Requirement;
import it.sintesi.rules.api.DidEligibilityRule.Standing;
import it.sintesi.rules.api.DidEligibilityRule.Verdict;
import it.sintesi.rules.api.DidTermsRule;
import it.sintesi.rules.api.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks the requirements and gives the declaration, or refuses it: either is an act. */
public final class GiveDid {

    private static final Pattern IDENTIFIER = Pattern.compile("[0-9A-Za-z-]{8,36}");

    private final Kernel kernel;
    private final Applicants applicants;
    private final Rules rules;
    private final DeclarationStore declarations;
    private final StepStore steps;
    private final DraftStore drafts;
    private final Register register;
    private final Profiles profiles;
    private final Messages messages;

    GiveDid(Kernel kernel, Applicants applicants, Rules rules, Stores stores, Register register, Profiles profiles, Messages messages) {
        this.kernel = kernel;
        this.applicants = applicants;
        this.rules = rules;
        this.declarations = stores.declarations();
        this.steps = stores.steps();
        this.drafts = stores.drafts();
        this.register = register;
        this.profiles = profiles;
        this.messages = messages;
    }

    /**
     * How things stand before giving.
     *
     * @param applicant what the system knows
     * @param facts     with the answers
     * @param verdict   requirements, explained
     * @param rule      {@code rule@version}
     */
    public record Examination(Applicant applicant, Facts facts, Verdict verdict, String rule) {
    }

    /** Explains every requirement without writing anything but the trace. */
    public Examination examine(Caller caller, String person, Answers answers) {
        LocalDate today = kernel.clock().today();
        kernel.authorisation().require(caller, Permission.DID_GIVE, new Subject(null, person, applicants.office(person, today)));
        kernel.trace(caller, "did.check", person, "Requisiti della dichiarazione di disponibilità");
        return examination(caller, person, answers, today);
    }

    /** Names of the answers that the profile still lacks. */
    public List<String> missing(Examination examination) {
        return examination.facts().missing().stream().map(Rejection::field).toList();
    }

    private Examination examination(Caller caller, String person, Answers answers, LocalDate today) {
        Applicant who = applicants.of(caller, person, today);
        Facts facts = new Facts(who, answers, today);
        Outcome<Verdict> outcome = rules.eligibility(today).decide(facts.eligibility(declarations.lastLoss(person), declarations.active(person)));
        return new Examination(who, facts, outcome.value(), outcome.rule());
    }

    /**
     * Gives; the same form again is the same declaration.
     *
     * @throws ServiceException FORBIDDEN; REJECTED with everything that is missing; CONFLICT when one counts already
     */
    public Declaration give(Caller caller, String form, String person, Map<String, String> given) {
        LocalDate today = kernel.clock().today();
        String competent = applicants.office(person, today);
        kernel.authorisation().require(caller, Permission.DID_GIVE, new Subject(null, person, competent));
        String id = identifier(form);
        Optional<Declaration> before = declarations.find(id);
        if (before.isPresent()) {
            return same(before.get(), person);
        }
        Answers answers = new Answers(given);
        List<Rejection> problems = new ArrayList<>(answers.problems());
        throwIfAny(problems);
        Examination examination = examination(caller, person, answers, today);
        if (examination.verdict().checks().stream().anyMatch(c -> c.requirement() == Requirement.NO_OTHER && c.standing() != Standing.MET)) {
            // The one in the way may come from this very form, sent a moment before.
            return declarations.find(id).map(d -> same(d, person)).orElseThrow(Register::taken);
        }
        examine(examination, answers, problems);
        throwIfAny(problems);
        boolean eligible = examination.verdict().eligible();
        String office = competent == null ? answers.text("office") : competent;
        try {
            return kernel.transactions().required(() -> write(caller, id, examination, answers, office, eligible, today));
        } catch (SqlFailure e) {
            // Two at the same time: this very form, or another one of the same person, was first.
            return declarations.find(id).filter(d -> e.isDuplicate()).map(d -> same(d, person)).orElseThrow(() -> e.isDuplicate() ? Register.taken() : e);
        }
    }

    private static void examine(Examination examination, Answers answers, List<Rejection> problems) {
        for (Check c : examination.verdict().checks()) {
            if (c.standing() == Standing.UNKNOWN) {
                problems.add(new Rejection("DID-004", it.sintesi.kernel.api.Severity.ERROR, c.requirement().name(), c.law(), c.text(), c.mend(), c.phrases()));
            }
        }
        if (examination.verdict().eligible()) {
            problems.addAll(examination.facts().missing());
        }
        if (!Boolean.TRUE.equals(answers.yes("accept"))) {
            problems.add(Rejection.error("DID-005", "accept", "Gli impegni non sono stati accettati.", "Leggete gli impegni e segnate che li accettate"));
        }
    }

    private Declaration write(Caller caller, String id, Examination x, Answers answers, String office, boolean eligible, LocalDate today) {
        boolean benefit = Boolean.TRUE.equals(answers.yes("benefit"));
        DidTermsRule.Terms terms = eligible ? rules.terms(today).decide(new DidTermsRule.Facts(today, benefit)).value() : null;
        String content = x.rule() + x.verdict().checks().stream().map(c -> c.requirement() + "=" + c.standing() + ":" + c.text()).collect(Collectors.joining("\n", "\n", "\n"))
                + new TreeMap<>(answers.values());
        DidState state = eligible ? DidState.GIVEN : DidState.REFUSED;
        Declaration draft = new Declaration(id, x.applicant().code(), x.applicant().name(), today, state, caller.isStaff() ? DidOrigin.DESK : DidOrigin.PORTAL, office, benefit, "",
                x.rule(), terms == null ? null : terms.contactBy(), terms == null ? null : terms.pactBy(), terms == null ? null : terms.cancelBy(),
                terms == null ? null : terms.confirmBy(), null, null, null, null, null, Declaration.Review.NONE);
        Step step = register.act(caller, draft, eligible ? Step.Kind.GIVEN : Step.Kind.REFUSED, today, "", null, content);
        Declaration d = TakeInDid.withProtocol(draft, step.protocol());
        declarations.insert(d);
        steps.insert(step);
        steps.insert(id, x.verdict().checks());
        if (eligible) {
            profiles.reckon(x.applicant().code(), x.facts(), answers, today);
            register.tell(d, "I", today, step.at());
        }
        drafts.delete(d.person());
        kernel.trace(caller, eligible ? "did.give" : "did.refuse", d.person(), step.kind().label());
        messages.send(d, eligible ? "given" : "refused", Map.of("protocol", d.protocol()), "/did/atti/" + id);
        return d;
    }

    private static Declaration same(Declaration d, String person) {
        if (!d.person().equals(person)) {
            throw ServiceException.conflict(Rejection.error("DID-006", "id", "Questo modulo non è più utilizzabile.", "Riaprite il modulo").said(Phrase.of("DID-FORM-USED")));
        }
        return d;
    }

    private static String identifier(String id) {
        if (id == null || !IDENTIFIER.matcher(id).matches()) {
            throw ServiceException.rejected(Rejection.error("DID-006", "id", "Il modulo non è completo.", "Riaprite il modulo").said(Phrase.of("DID-FORM-WHOLE")));
        }
        return id;
    }

    private static void throwIfAny(List<Rejection> problems) {
        if (!problems.isEmpty()) {
            throw ServiceException.rejected(problems);
        }
    }
}
