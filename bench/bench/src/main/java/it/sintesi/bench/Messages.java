package it.sintesi.bench;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.Samples;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Distinct valid UniLav of hiring that the account {@code studio} may send: each has a worker of its own, four companies in turn. */
final class Messages {
    /** The companies of the demonstration that gave a mandate to {@code studio}. */
    private static final int[] COMPANIES = {0, 10, 30, 40};
    private static final String EMPLOYER = "99000020174";

    private final AtomicInteger number = new AtomicInteger(1);
    private final Clock clock;

    Messages(Clock clock) {
        this.clock = clock;
    }

    /** So many SOAP requests, made before the clock of a round runs; then null. */
    Supplier<byte[]> requests(int count) {
        byte[][] made = new byte[count][];
        for (int i = 0; i < count; i++) {
            made[i] = envelope(next());
        }
        AtomicInteger taken = new AtomicInteger();
        return () -> {
            int i = taken.getAndIncrement();
            if (i >= count) {
                return null;
            }
            byte[] message = made[i];
            made[i] = null;
            return message;
        };
    }

    /** The same few SOAP requests for ever, as long as the others. */
    Supplier<byte[]> repeated() {
        byte[][] made = new byte[16][];
        for (int i = 0; i < made.length; i++) {
            made[i] = envelope(next());
        }
        AtomicInteger taken = new AtomicInteger();
        return () -> made[taken.getAndIncrement() & 15];
    }

    /** The next document. */
    String next() {
        int n = number.getAndIncrement();
        String text = Samples.variant("unilav-assunzione", n, OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        return text.replace(EMPLOYER, company(COMPANIES[n % COMPANIES.length]));
    }

    /** Fiscal code of the company with this number of the demonstration. */
    private static String company(int number) {
        if (number == 0) {
            return "99000010175";
        }
        String base = "%07d017".formatted(9_900_100 + number);
        for (char check = '0'; check <= '9'; check++) {
            if (FiscalCode.validOfAnyone(base + check)) {
                return base + check;
            }
        }
        throw new IllegalStateException(base);
    }

    private static byte[] envelope(String document) {
        return ("<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body><t:richiesta_RichiestaRispostaSincrona_UniLav "
                + "xmlns:t=\"http://servizi.lavoro.gov.it/comobbl/types\"><t:UniLavXML>" + document.replace("&", "&amp;").replace("<", "&lt;")
                + "</t:UniLavXML></t:richiesta_RichiestaRispostaSincrona_UniLav></e:Body></e:Envelope>").getBytes(StandardCharsets.UTF_8);
    }
}
