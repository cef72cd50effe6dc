package it.sintesi.conditionality.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.event.MeasureClosed;
import it.sintesi.reception.api.event.AppointmentClosed;
import it.sintesi.rules.api.ConditionalityRule.Fault;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Opens a case when a call under the pact or a measure is missed; marks it when the call turns out to be justified. The same event again changes nothing. */
public final class FaultListener implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller CALLER = Caller.system("Condizionalità");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String MISSED = "MISSED", JUSTIFIED = "JUSTIFIED";
    private static final String SOURCE = "appointment:";
    private static final Map<String, Fault> MEASURES = Map.of("LAB", Fault.B, "ACTIVE", Fault.C);

    private final OpenCase open;
    private final Marks marks;

    FaultListener(OpenCase open, Marks marks) {
        this.open = open;
        this.marks = marks;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        JsonNode json = JSON.readTree(event.payload());
        if (AppointmentClosed.TYPE.equals(event.type()) && JUSTIFIED.equals(text(json, "outcome"))) {
            marks.mark(SOURCE + text(json, "id"), "L'ufficio che teneva l'appuntamento ha registrato una giustificazione dopo averlo segnato come mancato.");
        }
        if (!MISSED.equals(text(json, "outcome"))) {
            return;
        }
        if (AppointmentClosed.TYPE.equals(event.type()) && json.path("pactCall").asBoolean()) {
            appointment(json);
        } else if (MeasureClosed.TYPE.equals(event.type()) && MEASURES.containsKey(text(json, "kind"))) {
            measure(json);
        }
    }

    private void appointment(JsonNode json) {
        LocalDate day = LocalDate.parse(text(json, "day"));
        open.open(CALLER, new OpenCase.NewFault(Fault.A, text(json, "person"), day, text(json, "office"), null,
                new SanctionCase.Source(SOURCE + text(json, "id"), "Appuntamento del " + DAY.format(day) + " mancato")));
    }

    private void measure(JsonNode json) {
        LocalDate day = LocalDate.parse(text(json, "day"));
        String pact = text(json, "pact");
        open.open(CALLER, new OpenCase.NewFault(MEASURES.get(text(json, "kind")), text(json, "person"), day, text(json, "office"), pact,
                new SanctionCase.Source("measure:" + pact + ":" + text(json, "measure") + ":" + day, "Misura del piano mancata il " + DAY.format(day))));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).isTextual() ? json.path(name).textValue() : null;
    }
}
