package it.sintesi.communications.forms.draft;

import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.forms.field.FormEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * A communication that is being filled in.
 *
 * @param id          identifier, part of its address
 * @param account     who fills it in
 * @param company     fiscal code of the company for which it is sent
 * @param companyName its name
 * @param form        form
 * @param event       what it tells
 * @param basis       code of the communication that it stands on, or null
 * @param worker      whom it is about, for the list; empty as long as nobody is named
 * @param step        page that was reached
 * @param missing     errors at the last check
 * @param version     grows with each save
 * @param tab         window that saved last
 * @param savedAt     last save
 * @param expiresAt   when it is thrown away
 * @param sendingAt   moment that stands in the message being sent, null when the present version was never sent
 * @param sentCode    code of the communication once it was accepted, or null
 * @param values      value by path; empty once it was sent
 * @param done        pages that were asked
 */
public record Draft(String id, String account, String company, String companyName, FormKind form, FormEvent event, String basis, String worker,
                    String step, int missing, int version, String tab, Instant createdAt, Instant savedAt, Instant expiresAt, Instant sendingAt,
                    String sentCode, Map<String, String> values, Set<String> done) {

    public boolean sent() {
        return sentCode != null;
    }

    /** True when it stands on a former communication. */
    public boolean based() {
        return basis != null;
    }

    /** The identifier under which this version is sent: the same version is the same message. */
    public String messageId() {
        return "modulo-" + id + "-" + version;
    }
}
