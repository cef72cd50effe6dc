package it.sintesi.demo.lives;

import java.time.LocalDateTime;

/**
 * A message about a job.
 *
 * @param key      identifies it within the province; also the sender's own identifier of the message
 * @param sentAt   local time
 * @param manner   why it is sent
 * @param event    what it tells
 * @param refersTo key of the message whose code it must carry as previous one, or null
 * @param counted  whether it counts in the mix: no repetitions, corrections or provisional urgencies
 */
public record Telling(String key, LocalDateTime sentAt, Manner manner, JobEvent event, String refersTo, boolean counted) {

    /** Why a message is sent. */
    public enum Manner {
        ORDINARY, URGENCY, AFTER_URGENCY, RECTIFICATION, CANCELLATION, WRONG_CODE
    }
}
