package it.sintesi.demo;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Form;
import it.sintesi.demo.DemoStory.Message;
import it.sintesi.demo.lives.Intermediary;
import it.sintesi.demo.lives.Job;
import it.sintesi.demo.lives.LifeEmployer;
import it.sintesi.demo.lives.Messages;
import it.sintesi.demo.lives.Telling;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the messages of the province as their employers, through the intake that everybody uses. */
final class DemoSender {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSender.class);

    private final Intake intake;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<Message, CompletionStage<IntakeOutcome>> sent = new LinkedHashMap<>();
    private int accepted;
    private int refused;

    DemoSender(Intake intake) {
        this.intake = intake;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    /** A day's messages share few commits; those that refer to others wait for the codes of the former. The last ones are on their way until {@link #finish}. */
    void begin(List<Message> messages) {
        for (Message message : messages) {
            String refersTo = message.telling().refersTo();
            if (refersTo != null && !codes.containsKey(refersTo)) {
                finish();
            }
            Form form = Messages.form(message.person(), message.telling(), refersTo == null ? null : codes.get(refersTo));
            sent.put(message, intake.submitAsync(sender(message.telling()),
                    new Submission(Channel.DEMO, form.kind(), "demo-" + message.telling().key(), FormWriter.write(form).getBytes(StandardCharsets.UTF_8))));
        }
    }

    /** Waits for the messages that are on their way. */
    void finish() {
        sent.forEach((message, stage) -> {
            IntakeOutcome outcome = stage.toCompletableFuture().join();
            if (outcome.receipt() != null) {
                accepted++;
                codes.put(message.telling().key(), outcome.receipt().code());
            } else {
                refused++;
                if (message.telling().manner() != Telling.Manner.WRONG_CODE) {
                    LOG.warn("Demonstration message {} refused: {}", message.telling().key(), outcome.rejections());
                }
            }
        });
        sent.clear();
    }

    private static Caller sender(Telling telling) {
        Job job = telling.event().after() == null ? telling.event().before() : telling.event().after();
        LifeEmployer employer = job.employer();
        Intermediary by = employer.intermediary();
        return by == null ? new Caller(employer.code(), employer.name(), Set.of(Role.EMPLOYER), null, employer.code(), null)
                : new Caller(by.account(), by.name(), Set.of(Role.INTERMEDIARY), null, by.code(), null);
    }
}
