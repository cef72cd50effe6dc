package it.sintesi.status.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.status.domain.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.WorkHistories;
import it.sintesi.communications.format.model.CommunicationKind;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Computes the people again whom communications concern, each once for a group of events. Computing again changes nothing: repetitions do no harm. */
public final class WorkListener implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final WorkHistories histories;
    private final Recompute recompute;

    public WorkListener(WorkHistories histories, Recompute recompute) {
        this.histories = histories;
        this.recompute = recompute;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        onGroup(List.of(event));
    }

    @Override
    public void onGroup(List<DomainEvent> events) throws IOException {
        Map<String, Said> causes = new LinkedHashMap<>();
        for (DomainEvent event : events) {
            JsonNode told = JSON.readTree(event.payload());
            EventKind kind = EventKind.valueOf(told.path("event").asText());
            // A change of name touches every relation of a company and no day of anybody.
            if (kind != EventKind.RENAMING) {
                String code = told.path("code").asText();
                Said cause = cause(kind, told.path("communicationKind").asText(), code);
                people(code, told.path("worker").asText("")).forEach(person -> causes.put(person, cause));
            }
        }
        causes.forEach(recompute::person);
    }

    /** What was told: a correction or cancellation is named before the event it is about. */
    private static Said cause(EventKind kind, String communication, String code) {
        CommunicationKind manner = CommunicationKind.ofCode(communication);
        String about = " (" + kind.label().toLowerCase(Locale.ITALIAN) + ")";
        Phrase event = Phrase.of("STA-CAUSE-" + kind);
        return manner == CommunicationKind.CANCELLATION ? new Said("Annullamento" + about + " comunicato con " + code, List.of(Phrase.of("STA-CAUSE-CANCELLATION", code), event))
                : manner == CommunicationKind.CORRECTION ? new Said("Rettifica" + about + " comunicata con " + code, List.of(Phrase.of("STA-CAUSE-CORRECTION", code), event))
                : new Said(kind.label() + " comunicata con " + code, List.of(Phrase.of("STA-CAUSE-COMMUNICATION", code), event));
    }

    /** Workers of the relations that the communication touched, now and before it: a correction may change the worker. */
    private Set<String> people(String code, String worker) {
        Set<String> people = new LinkedHashSet<>();
        if (!worker.isEmpty() && !"null".equals(worker)) {
            people.add(worker);
        }
        people.addAll(histories.workersTouchedBy(List.of(code)));
        return people;
    }
}
