package it.sintesi.communications.application;

import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleDescription;
import it.sintesi.communications.domain.Previous;
import it.sintesi.communications.api.State;
import it.sintesi.communications.format.FormatError;
import it.sintesi.communications.format.Parsed;
import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.codelist.CodeLists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of a form, asked with what the archive knows at that moment. */
final class Checks {

    private final RuleCatalogue catalogue;
    private final CodeLists codeLists;
    private final DueDates dueDates;
    private final IntakeSettings settings;

    Checks(RuleCatalogue catalogue, CodeLists codeLists, DueDates dueDates, IntakeSettings settings) {
        this.catalogue = catalogue;
        this.codeLists = codeLists;
        this.dueDates = dueDates;
        this.settings = settings;
    }

    /** Errors and warnings of all rules. */
    List<Rejection> rules(Form form, ArchiveFacts.Found found, Due due, Instant receivedAt, Set<String> badFields) {
        Facts facts = new Facts(receivedAt, codeLists, found.previous().map(this::previous), found.openUrgency(), Optional.ofNullable(due.day()), settings);
        return catalogue.check(form, facts, badFields);
    }

    /** The rule with this identifier, as the catalogue tells it to people. */
    RuleDescription describe(String id) {
        return catalogue.rules().stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalogue " + catalogue.version() + " has no rule " + id));
    }

    String version() {
        return catalogue.version();
    }

    private PreviousCommunication previous(Previous p) {
        boolean last = p.lastOfRelation() && p.state() == State.VALID;
        return new PreviousCommunication(p.code(), p.form(), p.event(), p.state(), last, p.completed(), dueDates.correctionLimit(p.form()));
    }

    /** Format errors, told like all others. */
    static List<Rejection> format(Parsed parsed) {
        return parsed.errors().stream().map(Checks::rejection).toList();
    }

    private static Rejection rejection(FormatError error) {
        String message = error.value() == null ? error.message() : error.message() + " Valore: «" + error.value() + "».";
        return Rejection.error(error.code(), error.field(), message, error.mend()).said(phrases(error));
    }

    private static Phrase[] phrases(FormatError error) {
        FormatError.Said said = error.said();
        List<Phrase> phrases = new ArrayList<>(List.of(Phrase.of(said.key(), said.values().toArray())));
        if (said.type() != null) {
            phrases.add(Phrase.of("TYPE-" + said.type()));
        } else if (error.value() != null) {
            phrases.add(Phrase.of("FMT-VALUE", error.value()));
        }
        return phrases.toArray(Phrase[]::new);
    }
}
