package it.sintesi.exchange.api;

import java.time.Duration;

/**
 * A route as operators see it.
 *
 * @param id     identifier of the route; for a file that could not be loaded, the file name
 * @param source bundle or file it comes from
 * @param file   true when it comes from a file of the routes folder
 * @param from   where it takes its messages from, without secrets; empty when it could not be loaded
 * @param state  how it is
 * @param uptime how long it has been running; zero when it is not
 * @param error  what is wrong, with the place in the file where known; empty when nothing is
 */
public record RouteView(String id, String source, boolean file, String from, State state, Duration uptime, String error) {

    /** How a route is. */
    public enum State {
        STARTED("Attiva"), STOPPED("Ferma"), FAILED("Con errori");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** Italian name for people. */
        public String label() {
            return label;
        }
    }
}
