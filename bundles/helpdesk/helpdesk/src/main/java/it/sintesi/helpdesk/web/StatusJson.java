package it.sintesi.helpdesk.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import it.sintesi.helpdesk.api.Outage;
import it.sintesi.helpdesk.api.OutageService;
import it.sintesi.helpdesk.application.Component;
import it.sintesi.helpdesk.application.Incident;
import it.sintesi.helpdesk.application.StatusView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The status page for machines; moments in UTC. */
final class StatusJson {

    private static final JsonFactory JSON = new JsonFactory();

    private StatusJson() {
    }

    static byte[] write(StatusView view, List<Outage> outages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("at", text(view.at()));
            json.writeBooleanField("working", view.working());
            json.writeArrayFieldStart("components");
            for (Component c : view.components()) {
                json.writeStartObject();
                json.writeStringField("name", c.name());
                json.writeBooleanField("working", c.working());
                json.writeStringField("since", text(c.since()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("incidents");
            for (Incident i : view.incidents()) {
                json.writeStartObject();
                json.writeStringField("component", i.component());
                json.writeStringField("from", text(i.from()));
                json.writeStringField("to", text(i.to()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("outages");
            for (Outage o : outages) {
                outage(json, o);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void outage(JsonGenerator json, Outage o) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", text(o.from()));
        json.writeStringField("to", text(o.to()));
        json.writeArrayFieldStart("services");
        for (OutageService service : o.services()) {
            json.writeString(service.name());
        }
        json.writeEndArray();
        json.writeStringField("cause", o.cause());
        json.writeBooleanField("movesDeadlines", o.excusing());
        json.writeStringField("certificate", o.certificate());
        json.writeEndObject();
    }

    private static String text(Object moment) {
        return moment == null ? null : moment.toString();
    }
}
