package it.sintesi.demo.lives;

import java.time.LocalDate;

/**
 * A fault that was planted.
 *
 * @param key      key of the message that carries it; for a missing end the key that the message would have had
 * @param fault    what is wrong
 * @param worker   fiscal code
 * @param employer fiscal code
 * @param start    first day of the job
 * @param day      day of the event
 */
public record Truth(String key, Fault fault, String worker, String employer, LocalDate start, LocalDate day) {

    static final String HEADER = "key,fault,expected,worker,employer,start,day";

    String line() {
        return String.join(",", key, fault.name(), fault.expected(), worker, employer, start.toString(), day.toString());
    }
}
