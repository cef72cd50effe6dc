package it.sintesi.kernel;

import it.sintesi.kernel.event.Backoff;
import it.sintesi.kernel.event.OutboxSettings;
import it.sintesi.kernel.security.AccountSecurity;
import it.sintesi.kernel.security.SecondFactorPolicy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Configuration of the kernel (PID {@code it.sintesi.kernel}); every value has a default.
 *
 * @param sealKeyFile        file with the key of the seals, empty: key in the database
 * @param clockLongestWait   how long to wait for a clock that went back
 * @param security           passwords and second factors
 * @param sessionIdle        idle time after which a session ends
 * @param sessionLongest     time after which a session ends anyway
 * @param firstAdministrator whether to create an administrator when there is no account
 * @param simulatedClock     whether the demonstration may move the clock
 * @param retention          how long delivered events are kept
 * @param outbox             settings of the dispatcher
 */
public record KernelSettings(String sealKeyFile, Duration clockLongestWait, AccountSecurity.Settings security, Duration sessionIdle,
                             Duration sessionLongest, boolean firstAdministrator, boolean simulatedClock, Duration retention, OutboxSettings outbox) {

    /** The defaults, with the cheapest password hash that bcrypt knows and a free choice of the second factor when {@code quick}: for tests. */
    public static KernelSettings defaults(boolean quick) {
        return of(quick ? Map.of("password.cost", "4", "second.factor", "optional", "outbox.backoff.first.ms", "1", "outbox.poll.s", "1", "outbox.gather.ms", "1") : Map.of());
    }

    /**
     * Reads settings from text.
     *
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public static KernelSettings of(Map<String, String> text) {
        Values values = new Values(text);
        Backoff backoff = new Backoff(Duration.ofMillis(values.number("outbox.backoff.first.ms", 1000)),
                Duration.ofSeconds(values.number("outbox.backoff.longest.s", 600)), (int) values.number("outbox.attempts", 10),
                () -> ThreadLocalRandom.current().nextDouble());
        OutboxSettings outbox = new OutboxSettings(backoff, (int) values.number("outbox.read", 1000), (int) values.number("outbox.group", 500),
                Duration.ofMillis(values.number("outbox.gather.ms", 200)), (int) values.number("outbox.most.stuck", 200),
                Duration.ofSeconds(values.number("outbox.poll.s", 5)), Duration.ofSeconds(values.number("outbox.lease.s", 60)));
        AccountSecurity.Settings security = new AccountSecurity.Settings((int) values.number("password.cost", 12),
                Duration.ofSeconds(values.number("credential.cache.s", 300)), SecondFactorPolicy.of(text.getOrDefault("second.factor", "required")));
        return new KernelSettings(values.text("seal.key.file"), Duration.ofMillis(values.number("clock.longest.wait.ms", 2000)),
                security,
                Duration.ofMinutes(values.number("session.idle.min", 30)), Duration.ofHours(values.number("session.longest.h", 12)),
                Boolean.parseBoolean(text.getOrDefault("first.administrator", "true")),
                Boolean.parseBoolean(text.getOrDefault("clock.simulated", "false")), Duration.ofDays(values.number("outbox.retention.d", 30)), outbox);
    }

    private record Values(Map<String, String> text) {

        String text(String name) {
            return text.getOrDefault(name, "");
        }

        long number(String name, long preset) {
            String value = text(name).strip();
            if (value.isEmpty()) {
                return preset;
            }
            try {
                return Long.parseLong(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("it.sintesi.kernel: " + name + " must be a whole number, not «" + value + "»", e);
            }
        }
    }
}
