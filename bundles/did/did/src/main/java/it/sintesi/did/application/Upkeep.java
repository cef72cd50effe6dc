package it.sintesi.did.application;

import it.sintesi.did.domain.Declaration;
import it.sintesi.did.persistence.WorkStore;
import it.sintesi.kernel.api.security.Caller;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds people of the half-yearly confirmation and renews profiles; on one node at a time. Nobody loses anything here: what is overdue is proposed to the office. */
public final class Upkeep {

    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final String LEASE = "did-upkeep";
    private static final int HOURS = 1;
    /** Confirmations that are further ahead than this are nobody's concern yet, and overdue ones older than this were told. */
    private static final int AHEAD_DAYS = 60, PAST_DAYS = 60;

    private final Kernel kernel;
    private final WorkStore work;
    private final Rules rules;
    private final Profiles profiles;
    private final Messages messages;
    private ScheduledExecutorService timer;

    Upkeep(Kernel kernel, Stores stores, Rules rules, Profiles profiles, Messages messages) {
        this.kernel = kernel;
        this.work = stores.work();
        this.rules = rules;
        this.profiles = profiles;
        this.messages = messages;
    }

    public void start() {
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "sintesi-did-upkeep");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleWithFixedDelay(this::round, 2, HOURS * 60L, TimeUnit.MINUTES);
    }

    public void stop() {
        timer.shutdownNow();
    }

    private void round() {
        try {
            if (kernel.leases().acquire(LEASE, Duration.ofMinutes(30))) {
                int reminded = remind();
                int renewed = profiles.renew(Caller.system("Rinnovo dei profili"));
                LOG.info("{} reminders of availability sent, {} profiles renewed", reminded, renewed);
            }
        } catch (RuntimeException e) {
            // Nothing is lost: the next round does it.
            LOG.warn("Reminders of availability and renewals of profiles wait for the next round", e);
        }
    }

    /** Sends what is due today; each reminder once. */
    public int remind() {
        LocalDate today = kernel.clock().today();
        int sent = 0;
        for (Declaration d : work.due(today.minusDays(PAST_DAYS), today.plusDays(AHEAD_DAYS))) {
            String kind = kind(d, today);
            if (kind != null && !work.reminded(d.id(), d.confirmBy(), kind)) {
                kernel.transactions().run(() -> {
                    work.remind(d.id(), d.confirmBy(), kind, kernel.clock().now());
                    messages.send(d, "LATE".equals(kind) ? "confirm-late" : "confirm-soon", Map.of("due", Words.day(d.confirmBy())), "/disponibilita");
                    kernel.trace(Caller.system("Promemoria"), "did.remind", d.person(), "Promemoria della conferma di disponibilità");
                });
                sent++;
            }
        }
        return sent;
    }

    /** The latest reminder whose day has come; null before the first. */
    private String kind(Declaration d, LocalDate today) {
        if (d.confirmBy().isBefore(today)) {
            return "LATE";
        }
        List<LocalDate> days = rules.terms(today).reminders(d.confirmBy());
        for (int i = days.size(); i > 0; i--) {
            if (!today.isBefore(days.get(i - 1))) {
                return "SOON" + i;
            }
        }
        return null;
    }
}
