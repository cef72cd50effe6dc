package it.sintesi.pact.application;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.pact.api.event.MeasureClosed;
import it.sintesi.pact.api.event.PactChanged;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.PlanMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells other areas and the person, within the transaction that makes it true. */
final class Tidings {

    static final String PAGE = "/patto";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Kernel kernel;
    private final Neighbours others;

    Tidings(Kernel kernel, Neighbours others) {
        this.kernel = kernel;
        this.others = others;
    }

    void changed(PactFile file, LocalDate day, String protocol) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", file.id());
        json.put("version", file.version());
        json.put("person", file.person());
        json.put("state", file.state().name());
        json.put("day", day.toString());
        json.put("office", file.office());
        json.put("protocol", protocol);
        publish(PactChanged.TYPE, file.person(), json);
    }

    void measure(PactFile file, PlanMeasure measure, String outcome, LocalDate day) {
        ObjectNode json = JSON.createObjectNode();
        json.put("pact", file.id());
        json.put("measure", measure.id());
        json.put("person", file.person());
        json.put("kind", measure.kind());
        json.put("outcome", outcome);
        json.put("day", day.toString());
        json.put("office", file.office());
        publish(MeasureClosed.TYPE, file.person(), json);
    }

    /** A message to the person's account, when there is one and messages are there. */
    void tell(PactFile file, String template, Map<String, String> values) {
        account(file.person()).ifPresent(account -> others.messengers().stream().findFirst()
                .ifPresent(n -> n.send(Notification.to(account.username(), Kernel.AREA + "." + template, values, PAGE))));
    }

    /** The account of a person that can be written to. */
    Optional<Account> account(String person) {
        return others.accounts().ofSubject(person).stream().filter(Account::enabled).findFirst();
    }

    private void publish(String type, String person, ObjectNode json) {
        kernel.outbox().publish(List.of(new DomainEvent(kernel.ids().next(), type, person, kernel.clock().now(), json.toString())));
    }
}
