package it.sintesi.itests.support;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.JsonMirror;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Samples;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Valid messages, as many as one likes, that the account {@code studio} may send: all for companies of the demonstration that gave it a mandate. */
public final class Messages {

    /** The company of the account {@code officine}. */
    public static final String OFFICINE = "99000010175";
    /** One valid sample of each form. */
    public static final Map<FormKind, String> FIRST = Map.of(FormKind.UNILAV, "unilav-assunzione", FormKind.UNISOMM, "unisomm-inizio", FormKind.UNIURG, "uniurg",
            FormKind.VARDATORI, "vardatori-trasferimento");

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    // Far from the numbers that any other test or bench would use by chance.
    private static final AtomicInteger NUMBER = new AtomicInteger((int) (System.nanoTime() >>> 12 & 0xFF_FFFF));

    private Messages() {
    }

    /** A new message of a form, with a worker that no other message has. */
    public static String fresh(FormKind kind) {
        return fresh(FIRST.get(kind));
    }

    /** A new message after the sample of that name. */
    public static String fresh(String sample) {
        String text = Samples.variant(sample, NUMBER.incrementAndGet(), OffsetDateTime.now(ROME).truncatedTo(ChronoUnit.SECONDS));
        return text.replace("99000020174", company(10)).replace("99000030173", company(30)).replace("99000040156", company(40));
    }

    /** The company with this number of the demonstration; those with 0, 10, 30 and 40 gave a mandate to {@code studio}. */
    public static String company(int number) {
        String base = "%07d017".formatted(9_900_100 + number);
        for (char check = '0'; check <= '9'; check++) {
            if (number > 0 && FiscalCode.validOfAnyone(base + check)) {
                return base + check;
            }
        }
        return OFFICINE;
    }

    /** The JSON form of a document. */
    public static String json(String document) {
        Form form = FormReader.read(document).form();
        String root = form.kind().root();
        return "{\"" + Character.toLowerCase(root.charAt(0)) + root.substring(1) + "\":" + JsonMirror.writeText(form) + "}";
    }
}
