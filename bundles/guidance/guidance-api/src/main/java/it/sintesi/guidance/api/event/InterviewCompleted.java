package it.sintesi.guidance.api.event;

import java.time.LocalDate;

/** A first interview was completed. Subject: fiscal code of the person. */
public record InterviewCompleted(String id, String person, LocalDate day, String office, String outcome) {

    /** Type of the event in the outbox. */
    public static final String TYPE = "guidance/InterviewCompleted";
}
