package it.sintesi.conditionality.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.conditionality.domain.Lifecycle;
import it.sintesi.conditionality.domain.SanctionCase;
import it.sintesi.conditionality.persistence.CaseStore;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.api.Statuses;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Marks cases whose person turns out not to have been unemployed on the day of the fault. Nothing else changes by itself: somebody looks again. */
public final class StatusListener implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller CALLER = Caller.system("Condizionalità");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final CaseStore cases;
    private final Marks marks;
    private final Statuses statuses;

    StatusListener(CaseStore cases, Marks marks, Statuses statuses) {
        this.cases = cases;
        this.marks = marks;
        this.statuses = statuses;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        JsonNode json = JSON.readTree(event.payload());
        if (!json.path("retroactive").asBoolean()) {
            return;
        }
        LocalDate from = LocalDate.parse(json.path("from").asText());
        for (SanctionCase c : cases.ofPerson(json.path("person").asText())) {
            if (Lifecycle.alive(c.state()) && !c.faultDay().isBefore(from)) {
                look(c);
            }
        }
    }

    private void look(SanctionCase c) {
        StatusPeriod then = statuses.on(CALLER, c.person(), c.faultDay());
        String reason = "Il " + DAY.format(c.faultDay()) + " la persona non era disoccupata: «" + then.kind().label() + "»" + (then.event() == null ? "" : " (" + then.event() + ")") + ".";
        if (!then.kind().registered()) {
            marks.mark(c, reason);
        } else if (c.progress().recheck() != null) {
            marks.mark(c, "Un nuovo calcolo dice che il " + DAY.format(c.faultDay()) + " la persona era disoccupata: «" + then.kind().label() + "».");
        }
    }
}
