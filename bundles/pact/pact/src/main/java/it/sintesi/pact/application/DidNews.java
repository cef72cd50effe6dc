package it.sintesi.pact.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.domain.LogEntry;
import it.sintesi.pact.domain.PactEvent;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.persistence.TraceStore.Waiting;
import java.time.LocalDate;
import java.util.List;

/** What becomes of declarations: a new one starts the clock, one that ends takes its pact with it, one that is restored brings it back. */
public final class DidNews implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Stores stores;
    private final LepClock clock;
    private final PactLife life;

    public DidNews(Stores stores, LepClock clock, PactLife life) {
        this.stores = stores;
        this.clock = clock;
        this.life = life;
    }

    /** Idempotent: the same event finds what it wants done already. */
    @Override
    public void on(DomainEvent event) throws Exception {
        JsonNode json = JSON.readTree(event.payload());
        String did = json.path("id").asText();
        List<PactFile> pacts = stores.pacts().ofDid(did, json.path("person").asText());
        switch (json.path("event").asText()) {
            case "I", "C" -> wait(json, did, pacts);
            case "R", "A" -> end(did, pacts, json);
            case "T" -> pacts.stream().filter(this::endedWithTheDeclaration).forEach(p -> life.change(system(), p.id(), PactEvent.RESTORE, "La DID è tornata valida", null));
            default -> throw new IllegalArgumentException("Unknown event of a declaration: " + json.path("event").asText());
        }
    }

    private void wait(JsonNode json, String did, List<PactFile> pacts) {
        if (pacts.stream().noneMatch(p -> p.signedOn() != null)) {
            LocalDate given = LocalDate.parse(json.path("givenOn").asText());
            stores.traces().waits(new Waiting(did, json.path("person").asText(), given, "INPS".equals(json.path("origin").asText()), json.path("office").isNull() ? null
                    : json.path("office").asText(null), clock.pactDue(given)));
        }
    }

    private void end(String did, List<PactFile> pacts, JsonNode json) {
        stores.traces().waitsNoMore(did);
        String act = json.path("protocol").asText("");
        pacts.stream().filter(PactFile::alive).forEach(p -> life.change(system(), p.id(), PactEvent.TERMINATE, "La DID non è più valida" + (act.isEmpty() ? "" : " (atto " + act + ")"), null));
    }

    /** Only what the system ended comes back, not what an operator ended. */
    private boolean endedWithTheDeclaration(PactFile file) {
        List<LogEntry> log = stores.traces().of(file.id());
        LogEntry last = log.isEmpty() ? null : log.get(log.size() - 1);
        return file.state() == PactState.TERMINATED && file.signedOn() != null && last != null && last.event() == PactEvent.TERMINATE && system().displayName().equals(last.by());
    }

    private static Caller system() {
        return Caller.system("Esito della DID");
    }
}
