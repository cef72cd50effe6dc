package it.sintesi.pact.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PlanMeasure;
import it.sintesi.pact.domain.Version;
import java.util.List;

/** What is put before the person: everything that the pact says, in one text whose digest is signed. */
final class PactContent {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PactContent() {
    }

    static String write(Caller caller, PactFile file, Version version, List<PlanMeasure> measures, String birth, String domicile) {
        ObjectNode json = JSON.createObjectNode();
        json.put("pact", file.id());
        json.put("version", version.number());
        json.put("reason", version.reason());
        json.put("former", version.former());
        json.put("person", file.personName());
        json.put("code", file.person());
        json.put("birth", birth);
        json.put("domicile", domicile);
        json.put("did", file.didDay().toString());
        json.put("office", file.office());
        json.put("operator", caller.displayName());
        json.put("band", version.band());
        json.put("objective", version.objective());
        measures.stream().filter(m -> m.state() != PlanMeasure.State.CANCELLED).forEach(m -> json.withArray("measures").addObject().put("title", m.title()).put("code", m.code())
                .put("policy", m.policy()).put("lep", m.lep()).put("provider", m.provider()).put("start", m.start().toString()).put("end", m.end().toString())
                .put("hours", m.hours() == null ? "" : m.hours().toString()));
        Commitments.ALL.forEach(c -> json.withArray(c.side()).add(c.italian()));
        return json.toString();
    }

    static JsonNode read(String content) {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a pact is not JSON", e);
        }
    }
}
