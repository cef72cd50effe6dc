package it.sintesi.exchange.route;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells people what went wrong: the messages of the chain of causes, each once, on one line. */
final class Errors {

    private static final int LENGTH = 600;

    private Errors() {
    }

    static String text(Throwable failure) {
        Set<String> messages = new LinkedHashSet<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().strip().replaceAll("\\s*\\R\\s*", " ");
            if (messages.stream().noneMatch(known -> known.contains(message))) {
                messages.add(message);
            }
        }
        String all = String.join(" · ", messages);
        return all.length() <= LENGTH ? all : all.substring(0, LENGTH - 1) + "…";
    }
}
