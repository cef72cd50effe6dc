package it.sintesi.communications.api;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that could be told next about a relation.
 *
 * @param event   what
 * @param form    form that tells it
 * @param from    code of the communication that it builds upon or corrects
 * @param allowed whether it can be told today
 * @param late    true when it is allowed but its legal term has passed: it is accepted with a warning
 * @param rule    identifier of the rule that decided, empty when nothing stands against it
 * @param law     law or source of the rule, or empty
 * @param reason  why not, or what to know, in Italian; empty when there is nothing to say
 * @param phrases the same for pages in other languages
 * @param until   last day on which it is (or was) possible or in time; for a correction, on which essential data may change; null = no term
 */
public record RelationAction(Event event, FormKind form, String from, boolean allowed, boolean late, String rule, String law, String reason, List<Phrase> phrases, LocalDate until) {

    public RelationAction {
        phrases = List.copyOf(phrases);
    }

    /** What can be told. */
    public enum Event {
        COMPLETION("Completamento dell'urgenza", "START"), EXTENSION("Proroga", "EXTENSION"), TRANSFORMATION("Trasformazione", "TRANSFORMATION"),
        END("Cessazione", "END"), RECTIFICATION("Rettifica", "RECTIFICATION"), CANCELLATION("Annullamento", "CANCELLATION");

        private final String label;
        private final String formEvent;

        Event(String label, String formEvent) {
            this.label = label;
            this.formEvent = formEvent;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }

        /** What the stepped forms call it. */
        public String formEvent() {
            return formEvent;
        }
    }
}
