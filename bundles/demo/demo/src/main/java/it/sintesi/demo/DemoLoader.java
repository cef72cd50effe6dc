package it.sintesi.demo;

import it.sintesi.communications.api.Channel;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.SimulatedTime;
import it.sintesi.kernel.api.health.ReadinessCheck;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demonstration once, through the same services that everybody uses; the system is not ready before it is done. */
public final class DemoLoader implements ReadinessCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final DemoRegister register;
    private final DemoAccounts accounts;
    private final Intake intake;
    private final InstantSource machine;
    private final SimulatedTime time;
    private final ProvinceGenerator generator;
    private final Path folder;
    private final Thread worker = new Thread(this::load, "sintesi-demo");
    private final Map<String, String> codes = new LinkedHashMap<>();
    private volatile Result state = Result.notReady("la provincia dimostrativa non è ancora caricata");
    private int accepted;
    private int refused;

    /** Made by Blueprint. */
    public DemoLoader(DemoRegister register, DemoAccounts accounts, Intake intake, InstantSource machine, SimulatedTime time, ProvinceGenerator generator,
               String folder) {
        this.register = register;
        this.accounts = accounts;
        this.intake = intake;
        this.machine = machine;
        this.time = time;
        this.generator = generator;
        this.folder = Path.of(folder);
    }

    /** Begins to load in the background. */
    public void start() {
        worker.start();
    }

    /** Stops between two days of the demonstration. */
    public void stop() throws InterruptedException {
        worker.interrupt();
        worker.join(5_000);
    }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Result check() {
        return state;
    }

    private void load() {
        try {
            Province province = generator.generate();
            Path done = folder.resolve("demo.loaded");
            boolean before = Files.exists(done);
            if (!before) {
                loadProvince(province);
                Files.writeString(done, accepted + "\n");
            }
            DemoAccounts.write(accounts.open(province), folder.resolve("demo-accounts.json"));
            state = Result.ready(before ? "provincia già caricata" : accepted + " comunicazioni caricate, " + refused + " rifiutate");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            state = Result.notReady("caricamento interrotto");
        } catch (IOException | RuntimeException failure) {
            LOG.error("The demonstration province could not be loaded", failure);
            state = Result.notReady("caricamento fallito: " + failure.getMessage());
        }
    }

    private void loadProvince(Province province) throws InterruptedException {
        // The certified clock stands in the past until the demonstration has gone through its two years.
        LocalDate today = LocalDate.ofInstant(machine.instant(), CertifiedClock.ZONE);
        LocalDate from = today.minusYears(2);
        List<DemoMessage> messages = new Timeline(province, from, today, 20_260_000L).messages();
        register.save(province, from.minusYears(1));
        try {
            Map<LocalDate, List<DemoMessage>> days = messages.stream().filter(message -> message.sentAt().toLocalDate().isBefore(today))
                    .collect(Collectors.groupingBy(message -> message.sentAt().toLocalDate(), LinkedHashMap::new, Collectors.toList()));
            for (Map.Entry<LocalDate, List<DemoMessage>> day : days.entrySet()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                time.moveTo(day.getKey().atTime(EVENING).atZone(CertifiedClock.ZONE).toInstant());
                sendDay(day.getValue());
            }
        } finally {
            time.release();
        }
        LOG.info("Demonstration loaded: {} communications accepted, {} refused", accepted, refused);
    }

    /** A day's messages share few commits; their codes are known before the next day begins. */
    private void sendDay(List<DemoMessage> messages) {
        Map<DemoMessage, CompletionStage<IntakeOutcome>> sent = new LinkedHashMap<>();
        for (DemoMessage message : messages) {
            sent.put(message, intake.submitAsync(sender(message.employer()),
                    new Submission(Channel.DEMO, message.form().kind(), "demo-" + message.key(), content(message))));
        }
        sent.forEach((message, stage) -> {
            IntakeOutcome outcome = stage.toCompletableFuture().join();
            if (outcome.receipt() != null) {
                accepted++;
                codes.put(message.key(), outcome.receipt().code());
            } else {
                refused++;
                LOG.warn("Demonstration message {} refused: {}", message.key(), outcome.rejections());
            }
        });
    }

    private byte[] content(DemoMessage message) {
        Form form = message.form();
        Sending sending = form.sending().withSentAt(ZonedDateTime.of(message.sentAt(), CertifiedClock.ZONE).toOffsetDateTime());
        if (message.refersTo() != null) {
            sending = sending.withPreviousCode(codes.get(message.refersTo()));
        }
        return FormWriter.write(form.withSending(sending)).getBytes(StandardCharsets.UTF_8);
    }

    private static Caller sender(Province.Employer employer) {
        Province.Intermediary by = employer.intermediary();
        return by == null
                ? new Caller(employer.company().fiscalCode(), employer.company().name(), Set.of(Role.EMPLOYER), null, employer.company().fiscalCode(), null)
                : new Caller(by.account(), by.name(), Set.of(Role.INTERMEDIARY), null, by.code(), null);
    }
}
