package it.sintesi.exchange.people.application;

import it.sintesi.exchange.people.domain.PolicyRow;
import it.sintesi.exchange.people.persistence.Numbers;
import it.sintesi.exchange.people.persistence.PolicyStore;
import it.sintesi.people.format.sap.PolicyEventKind;
import it.sintesi.people.format.sap.PolicyId;
import it.sintesi.people.format.sap.SapRules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The policies of people: proposed once, then moved by events whose day is the date of the policy that the table of events asks for. */
public final class PolicyBook {

    private static final int TITLE = 100;

    private final PolicyStore store;
    private final Numbers numbers;
    private final String system;

    public PolicyBook(PolicyStore store, Numbers numbers, String system) {
        this.store = store;
        this.numbers = numbers;
        this.system = system;
    }

    public List<PolicyRow> ofPerson(String person) {
        return store.ofPerson(person);
    }

    /** Proposes a policy; the same key again changes nothing. */
    public void propose(String person, String key, String activity, String title, String promoter, LocalDate proposedOn, LocalDate from, LocalDate to) {
        if (find(person, key).isPresent()) {
            return;
        }
        String identifier = PolicyId.of(system, numbers.next("policy"), promoter, activity, proposedOn);
        LocalDate start = from == null || from.isBefore(proposedOn) ? proposedOn : from;
        LocalDate end = to == null ? SapRules.OPEN_END : to.isBefore(start) ? start : to;
        String cut = title == null || title.length() <= TITLE ? title : title.substring(0, TITLE);
        store.create(person, new PolicyRow(key, activity, cut, proposedOn, start, end, promoter, identifier, "01", proposedOn));
    }

    /** Moves a policy by an event on a day; unknown keys are left alone. */
    public void move(String person, String key, String event, LocalDate day) {
        find(person, key).ifPresent(policy -> store.change(person, moved(policy, event, day)));
    }

    /** Moves the latest taking in charge of a person. */
    public void moveTakingInCharge(String person, String event, LocalDate day) {
        takingInCharge(person).ifPresent(policy -> store.change(person, moved(policy, event, day)));
    }

    /** The latest taking in charge of a person. */
    public Optional<PolicyRow> takingInCharge(String person) {
        return store.ofPerson(person).stream().filter(policy -> SapRules.TAKING_IN_CHARGE.equals(policy.activity())).reduce((first, second) -> second);
    }

    private Optional<PolicyRow> find(String person, String key) {
        return store.ofPerson(person).stream().filter(policy -> policy.key().equals(key)).findFirst();
    }

    static PolicyRow moved(PolicyRow policy, String event, LocalDate day) {
        LocalDate on = day.isBefore(policy.proposedOn()) ? policy.proposedOn() : day;
        return switch (PolicyEventKind.of(event).orElseThrow().date()) {
            case "PROPOSAL" -> policy.after(event, policy.proposedOn(), policy.from(), policy.to());
            case "START" -> {
                LocalDate from = "01".equals(policy.event()) ? on : policy.from();
                boolean reopened = SapRules.TAKING_IN_CHARGE.equals(policy.activity()) || policy.to().isBefore(from);
                yield policy.after(event, from, from, reopened ? SapRules.OPEN_END : policy.to());
            }
            case "END" -> policy.after(event, on, on.isBefore(policy.from()) ? on : policy.from(), on);
            default -> policy.after(event, on, policy.from(), policy.to());
        };
    }
}
