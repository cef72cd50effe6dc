package it.sintesi.kernel.notifications;

import it.sintesi.kernel.notifications.application.UpkeepSettings;
import it.sintesi.kernel.notifications.mail.MailSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Configuration (PID {@code it.sintesi.kernel.notifications}); every value has a default.
 *
 * @param mail      the e-mail server
 * @param templates folder with the installation's own words
 * @param attempts  attempts after which a message is given up
 * @param upkeep    retries after long troubles, retention
 */
public record Settings(MailSettings mail, Path templates, int attempts, UpkeepSettings upkeep) {

    /** Name of the environment variable with the password of the e-mail server: never in a file. */
    static final String PASSWORD = "SINTESI_SMTP_PASSWORD";

    /**
     * Reads the configuration.
     *
     * @throws IllegalArgumentException naming the property that is wrong
     */
    public static Settings of(Map<?, ?> configuration) {
        return of(configuration, System.getenv());
    }

    static Settings of(Map<?, ?> configuration, Map<String, String> environment) {
        Values values = new Values(configuration);
        MailSettings mail = new MailSettings(values.text("smtp.host", ""), values.number("smtp.port", 587), values.constant("smtp.security", MailSettings.Security.STARTTLS),
                values.text("smtp.user", ""), environment.getOrDefault(PASSWORD, ""), values.text("smtp.from", ""), Duration.ofSeconds(values.number("smtp.connect.s", 5)),
                Duration.ofSeconds(values.number("smtp.answer.s", 20)), values.folder("smtp.folder"), values.text("public.url", "").replaceAll("/+$", ""));
        return new Settings(mail, Path.of(values.text("templates.folder", "etc/messaggi")), values.number("attempts", 8),
                new UpkeepSettings(Duration.ofMinutes(values.number("retry.every.min", 15)), Duration.ofHours(values.number("retry.for.h", 48)),
                        Duration.ofDays(values.number("attachments.d", 30)), Duration.ofDays(values.number("messages.d", 730))));
    }

    private record Values(Map<?, ?> configuration) {

        String text(String name, String preset) {
            Object value = configuration.get(name);
            return value == null || value.toString().isBlank() ? preset : value.toString().strip();
        }

        Path folder(String name) {
            String value = text(name, "");
            return value.isEmpty() ? null : Path.of(value);
        }

        int number(String name, int preset) {
            String value = text(name, String.valueOf(preset));
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("it.sintesi.kernel.notifications: " + name + " must be a whole number, not «" + value + "»", e);
            }
        }

        MailSettings.Security constant(String name, MailSettings.Security preset) {
            String value = text(name, preset.name());
            try {
                return MailSettings.Security.valueOf(value.toUpperCase(java.util.Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("it.sintesi.kernel.notifications: " + name + " is none, starttls or tls, not «" + value + "»", e);
            }
        }
    }
}
