package it.sintesi.communications.forms.check;

import it.sintesi.communications.forms.field.FormPlan;
import it.sintesi.communications.forms.field.FormState;
import it.sintesi.communications.format.FormFields;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.Parsed;
import it.sintesi.kernel.api.CertifiedClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** From what is filled in to the message that intake gets: the one place where this is done. */
public final class FormMessage {

    private FormMessage() {
    }

    /** The message as far as it goes, for the checks. */
    public static String unfinished(FormPlan plan, FormState state, Instant sentAt) {
        Map<String, String> fields = plan.message(state);
        String root = plan.kind().root();
        fields.put(root + ".versione", plan.kind().version());
        fields.put(root + ".dataInvio", moment(sentAt));
        return FormFields.write(plan.kind(), fields);
    }

    /** The canonical message, by the strict writer; empty when the form has still errors of format. The same arguments give the same text. */
    public static Optional<String> finished(FormPlan plan, FormState state, Instant sentAt) {
        Parsed parsed = FormReader.read(unfinished(plan, state, sentAt));
        return parsed.valid() ? Optional.of(FormWriter.write(parsed.form())) : Optional.empty();
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), CertifiedClock.ZONE));
    }
}
