package it.sintesi.demo;

import it.sintesi.communications.format.model.Form;
import java.time.LocalDateTime;

/**
 * A communication of the demonstration, in the order of sending.
 *
 * @param sentAt   when it is sent, local time
 * @param employer who employs
 * @param form     the content; its sending data are completed when it is sent
 * @param key      name under which its code is remembered for messages that refer to it
 * @param refersTo key of the message whose code it carries as previous one, or null
 */
record DemoMessage(LocalDateTime sentAt, Province.Employer employer, Form form, String key, String refersTo) {
}
