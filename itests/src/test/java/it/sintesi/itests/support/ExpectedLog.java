package it.sintesi.itests.support;

import java.util.List;
import java.util.regex.Pattern;

/** The few warnings that a healthy server may write, each with its reason. Anything else fails the run. */
final class ExpectedLog {

    private record Expected(Pattern logger, Pattern message, String reason) {
    }

    private static final List<Expected> LIST = List.of(
            expected("EMFTracker", "Falling back to JTA", "OpenJPA 3.2.2 cannot tell its properties before its first use; JTA is what the units want"),
            expected("GenericConnectionManager", "Thread starvation or clock leap", "the machine of the tests is busy"),
            expected("KernelStart", "First administrator", "said once, at the first start without demonstration"),
            expected("Database", "Flyway upgrade recommended", "Flyway 9.22 knows Derby up to 10.15; the migrations are tested on 10.16"),
            expected("^Transaction$", "Error ending association for XAResource", "Derby has already rolled back one of two transactions in a deadlock; the delivery is tried again"),
            expected("HttpConnection", "Pending read in onCompleted", "HostileIT hangs up in the middle of two hundred bodies"),
            expected("Deliverer", "lock could not be obtained", "two transactions waited for each other on a busy machine; the delivery is tried again"),
            expected("Deliverer", "No matching service for optional OSGi service reference", "SwapIT takes an area away for a moment; the event comes again"),
            expected("AriesEntityManagerFactoryBuilder", "Error closing EntityManagerFactory", "SwapIT updates an area whose unit has gone with its bundle"),
            expected("SapPlanner", "they stay due", "SwapIT takes communications away for a moment; the records are sent after it"),
            expected("^Pump$", "could not be fed.*No matching service for optional OSGi service reference", "SwapIT takes communications away for a moment; the warehouse follows after it"),
            expected("HttpParser", "is too large|Illegal|Bad", "HostileIT sends header bombs and nonsense"),
            expected("PartnerRoutes", "their deliveries wait", "without demonstration no partner has an address yet"));

    private ExpectedLog() {
    }

    private static Expected expected(String logger, String message, String reason) {
        return new Expected(Pattern.compile(logger), Pattern.compile(message), reason);
    }

    static boolean expects(ServerLog.Line line) {
        return LIST.stream().anyMatch(e -> e.logger().matcher(line.logger()).find() && e.message().matcher(line.message()).find());
    }
}
