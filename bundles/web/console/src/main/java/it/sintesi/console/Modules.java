package it.sintesi.console;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** The modules of the system and what an administrator may do with them. */
public interface Modules {

    /** State of a module. */
    enum State {
        RUNNING("good"), WAITING("warn"), FAILED("bad"), STOPPED("bad"), CHANGING("warn");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        /** How it is coloured. */
        public String tone() {
            return tone;
        }
    }

    /**
     * A module.
     *
     * @param name       symbolic name of the bundle
     * @param title      its name for people
     * @param version    version
     * @param state      state
     * @param detail     what it waits for or why it does not start; empty when well
     * @param since      since when it is in this state, as far as the console saw it
     * @param manageable true when it may be stopped, started and updated from the console
     */
    record Module(String name, String title, String version, State state, String detail, Instant since, boolean manageable) {
    }

    /** All modules of the system, in order of name. */
    List<Module> all();

    /** @throws it.sintesi.kernel.api.ServiceException NOT_FOUND */
    Module module(String name);

    /** @throws it.sintesi.kernel.api.ServiceException FORBIDDEN when it is not manageable, CONFLICT with the reason when it does not work */
    void stop(String name);

    /** @throws it.sintesi.kernel.api.ServiceException as {@link #stop} */
    void start(String name);

    /**
     * Puts another version in place of a module.
     *
     * @throws it.sintesi.kernel.api.ServiceException REJECTED when the file is not this module; as {@link #stop} otherwise
     */
    void update(String name, InputStream jar);

    /** Goes back to the version of the distribution; errors as {@link #stop}. */
    void restore(String name);
}
