package it.sintesi.identity.application;

/**
 * Configuration of the area (PID {@code it.sintesi.identity}).
 *
 * @param questionsPerHour registrations, recoveries and wrong links an hour that one network address may send
 * @param messagesPerHour  messages an hour that one recipient gets because somebody asked
 */
public record IdentitySettings(int questionsPerHour, int messagesPerHour) {

    /** The values of the distribution. */
    public static final IdentitySettings DEFAULT = new IdentitySettings(20, 3);

    /** Reads settings from text; throws {@link IllegalArgumentException} naming what is wrong. */
    public static IdentitySettings of(String questionsPerHour, String messagesPerHour) {
        return new IdentitySettings(number("questions.per.hour", questionsPerHour), number("messages.per.hour", messagesPerHour));
    }

    private static int number(String name, String text) {
        if (!text.strip().matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("it.sintesi.identity: " + name + " must be a whole number from 1, not «" + text + "»");
        }
        return Integer.parseInt(text.strip());
    }
}
