package it.sintesi.demo;

import it.sintesi.communications.api.Intake;
import it.sintesi.demo.lives.ServiceEvent.Kind;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.SimulatedTime;
import it.sintesi.kernel.api.health.ReadinessCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads the demonstration once, through the same services that everybody uses; the system is not ready before it is done. */
public final class DemoLoader implements ReadinessCheck {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final DemoParts parts;
    private final DemoSender sender;
    private final InstantSource machine;
    private final SimulatedTime time;
    private final long seed;
    private final int people;
    private final Path folder;
    private final Thread worker = new Thread(this::load, "sintesi-demo");
    private volatile Result state = Result.notReady("la provincia dimostrativa non è ancora caricata");

    /**
     * Made by Blueprint.
     *
     * @param people how many people live in the province besides the citizen with an account
     */
    public DemoLoader(DemoParts parts, Intake intake, InstantSource machine, SimulatedTime time, long seed, int people, String folder) {
        this.parts = parts;
        this.sender = new DemoSender(intake);
        this.machine = machine;
        this.time = time;
        this.seed = seed;
        this.people = people;
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
            LocalDate today = LocalDate.ofInstant(machine.instant(), CertifiedClock.ZONE);
            DemoStory story = new DemoStory(seed, people, today);
            Path done = folder.resolve("demo.loaded");
            boolean before = Files.exists(done);
            var accounts = parts.accounts().open(story);
            if (!before) {
                live(story, today);
                Files.writeString(done, sender.accepted() + "\n");
            }
            DemoAccounts.write(accounts, folder.resolve("demo-accounts.json"));
            state = Result.ready(before ? "provincia già caricata" : sender.accepted() + " comunicazioni caricate, " + sender.refused() + " rifiutate");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            state = Result.notReady("caricamento interrotto");
        } catch (IOException | RuntimeException failure) {
            LOG.error("The demonstration province could not be loaded", failure);
            state = Result.notReady("caricamento fallito: " + failure.getMessage());
        } catch (Error fatal) {
            // Who waits for the province must be told that it will not come.
            LOG.error("The demonstration province could not be loaded", fatal);
            state = Result.notReady("caricamento fallito: " + fatal);
            throw fatal;
        }
    }

    // The certified clock stands in the past until the demonstration has gone through its years.
    private void live(DemoStory story, LocalDate today) throws InterruptedException {
        long begin = System.nanoTime();
        LocalDate from = story.from();
        parts.directory().fill(story);
        parts.register().save(story, from.minusYears(DemoStory.STOCK_YEARS));
        long registered = System.nanoTime();
        boolean prepared = false;
        try {
            for (Map.Entry<LocalDate, DemoStory.Day> day : story.days().entrySet()) {
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (!day.getKey().isBefore(today)) {
                    break;
                }
                time.moveTo(day.getKey().atTime(EVENING).atZone(CertifiedClock.ZONE).toInstant());
                if (!prepared && !day.getKey().isBefore(from)) {
                    parts.areas().prepare(story.people().get(0).code());
                    prepared = true;
                }
                sender.begin(day.getValue().messages());
                // What does not depend on the messages of the day happens while they are taken in; who declares to be out of work waits for them.
                day.getValue().services().stream().filter(event -> event.kind() != Kind.DID).forEach(parts.areas()::happen);
                if (prepared) {
                    parts.areas().evening(day.getKey());
                }
                sender.finish();
                day.getValue().services().stream().filter(event -> event.kind() == Kind.DID).forEach(parts.areas()::happen);
            }
        } finally {
            time.release();
        }
        parts.areas().leaveOpen(story.lately());
        LOG.info("Demonstration loaded: register {} ms, lives {} ms, {} communications accepted, {} refused; services {}", (registered - begin) / 1_000_000,
                (System.nanoTime() - registered) / 1_000_000, sender.accepted(), sender.refused(), parts.areas().counts());
    }
}
