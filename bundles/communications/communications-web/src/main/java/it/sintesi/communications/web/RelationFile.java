package it.sintesi.communications.web;

import it.sintesi.kernel.api.Phrase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.RelationActions;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.api.MandateFile;

/**
 * A relation with what can be done with it, and who sent each of its communications.
 *
 * @param relations relations
 * @param actions   what may still be told
 * @param mandates  the desk of the mandates, zero or one: while it is away a mandate shows its identifier only
 * @param lists     what codes mean
 */
public record RelationFile(Relations relations, RelationActions actions, Iterable<MandateDesk> mandates, CodeLists lists) {

    /** A step of the history with its sender; {@code mandate} is an identifier, {@code file} the mandate itself where the caller may see it. */
    public record StepLine(String code, EventKind event, LocalDate day, String summary, List<Phrase> phrases, Instant certifiedAt, String sender, String mandate, MandateFile file) {
    }

    /** What the page of a relation shows. */
    Map<String, Object> model(Caller caller, String id) {
        Relation relation = relations.relation(caller, id);
        Map<String, RelationActions.Sending> sendings = new HashMap<>();
        actions.sendings(caller, id).forEach(sending -> sendings.put(sending.code(), sending));
        Map<String, MandateFile> files = new HashMap<>();
        List<StepLine> steps = relation.history().stream().map(step -> line(caller, step, sendings.get(step.code()), files)).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("relation", relation);
        model.put("named", new CodeNames(lists).of(relation));
        model.put("steps", steps);
        model.put("possible", actions.possibilities(caller, id));
        return model;
    }

    private StepLine line(Caller caller, Relation.Step step, RelationActions.Sending sending, Map<String, MandateFile> files) {
        if (sending == null) {
            return new StepLine(step.code(), step.event(), step.day(), step.summary(), step.phrases(), null, null, null, null);
        }
        MandateFile file = sending.mandate() == null ? null : files.computeIfAbsent(sending.mandate(), id -> mandate(caller, id).orElse(null));
        return new StepLine(step.code(), step.event(), step.day(), step.summary(), step.phrases(), sending.certifiedAt(), sending.sender(), sending.mandate(), file);
    }

    /** The mandate, where the caller may see it and its desk is there. */
    Optional<MandateFile> mandate(Caller caller, String id) {
        for (MandateDesk desk : mandates) {
            return desk.find(caller, id);
        }
        return Optional.empty();
    }
}
