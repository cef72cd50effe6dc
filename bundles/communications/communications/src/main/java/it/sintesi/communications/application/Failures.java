package it.sintesi.communications.application;

import java.sql.SQLException;

/** Tells failures to the log without their texts: databases put the very values of a row into them, and those are personal data. */
final class Failures {

    private static final String OURS = "it.sintesi.";

    private Failures() {
    }

    /** Classes, SQL states and the first place of ours of a failure and its causes. */
    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.length() == 0 ? "" : ", caused by ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" state ").append(sql.getSQLState());
            }
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith(OURS)) {
                    text.append(" at ").append(place);
                    break;
                }
            }
        }
        return text.toString();
    }
}
