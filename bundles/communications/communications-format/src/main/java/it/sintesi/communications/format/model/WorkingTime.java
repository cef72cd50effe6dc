package it.sintesi.communications.format.model;

/**
 * {@code tipoOrario}.
 *
 * @param code        {@code @codice}: F full, P V M part time, N not defined
 * @param weeklyHours {@code @oreSettimanaliMedie}, 1 or 2 digits
 */
public record WorkingTime(String code, String weeklyHours) {

    /** The weekly hours as a number, {@code null} when absent or not digits. */
    public Integer hours() {
        return Digits.number(weeklyHours);
    }

    /** Whether the code is one of the part-time codes P, V, M. */
    public boolean partTime() {
        return "P".equals(code) || "V".equals(code) || "M".equals(code);
    }
}
