package it.sintesi.itests.support;

import java.util.List;
import java.util.regex.Pattern;

/** The few warnings that a healthy server may write, each with its reason. Anything else fails the run. */
final class ExpectedLog {

    private record Expected(Pattern logger, Pattern message, String reason) {
    }

    private static final List<Expected> LIST = List.of();

    private ExpectedLog() {
    }

    static boolean expects(ServerLog.Line line) {
        return LIST.stream().anyMatch(e -> e.logger().matcher(line.logger()).find() && e.message().matcher(line.message()).find());
    }
}
