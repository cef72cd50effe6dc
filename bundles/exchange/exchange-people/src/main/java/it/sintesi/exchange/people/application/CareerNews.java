package it.sintesi.exchange.people.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.WorkHistories;
import it.sintesi.exchange.people.persistence.MessageStore;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.event.DomainEvent;
import it.sintesi.kernel.api.event.EventListener;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Marks the records of the people whose work a communication tells: only of those who have one, since a record is born with a declaration or a pact. */
public final class CareerNews implements EventListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Transactions transactions;
    private final WorkHistories histories;
    private final MessageStore messages;
    private final SapSender records;
    private final Outbound outbound;

    public CareerNews(Transactions transactions, WorkHistories histories, MessageStore messages, SapSender records, Outbound outbound) {
        this.transactions = transactions;
        this.histories = histories;
        this.messages = messages;
        this.records = records;
        this.outbound = outbound;
    }

    @Override
    public void on(DomainEvent event) throws IOException {
        onGroup(List.of(event));
    }

    @Override
    public void onGroup(List<DomainEvent> events) throws IOException {
        List<String> codes = new ArrayList<>();
        Set<String> workers = new TreeSet<>();
        for (DomainEvent event : events) {
            JsonNode told = JSON.readTree(event.payload());
            // A change of name touches every relation of a company and nobody's work.
            if (EventKind.valueOf(told.path("event").asText()) != EventKind.RENAMING) {
                codes.add(told.path("code").asText());
                if (told.path("worker").isTextual()) {
                    workers.add(told.path("worker").asText());
                }
            }
        }
        workers.addAll(histories.workersTouchedBy(codes));
        transactions.run(() -> {
            List<String> known = workers.stream().filter(messages::hasRecord).toList();
            if (!known.isEmpty()) {
                outbound.turn();
                known.forEach(records::mark);
            }
        });
    }
}
