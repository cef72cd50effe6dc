package it.sintesi.status.application;

import it.sintesi.status.domain.Said;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;
import it.sintesi.registry.api.event.PersonMerged;
import it.sintesi.status.persistence.FactStore;
import java.io.IOException;

/** Puts the life of a merged code under the one that counts, or gives it back. */
public final class MergeListener implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FactStore facts;
    private final Recompute recompute;

    public MergeListener(FactStore facts, Recompute recompute) {
        this.facts = facts;
        this.recompute = recompute;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        JsonNode told = JSON.readTree(event.payload());
        boolean merged = PersonMerged.TYPE.equals(event.type());
        String former = told.path("formerCode").asText();
        String code = told.path("code").asText();
        facts.alias(former, merged ? code : null);
        Said cause = merged ? Said.of("Unione di due codici della stessa persona", "STA-CAUSE-MERGED") : Said.of("Separazione di due codici", "STA-CAUSE-SEPARATED");
        recompute.person(former, cause);
        recompute.person(code, cause);
    }
}
