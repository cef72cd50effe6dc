package it.sintesi.communications.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.communications.api.Arrivals;
import it.sintesi.communications.api.Arrivals.Arrival;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** "Did it arrive?" for whoever holds the code, the identifier or the file, without a login: state and time, nothing else. */
public final class ArrivedPages implements Rooms {

    private static final String HOME = "/arrivata";
    private static final String CODE = "\\d{16}";
    private static final String DIGEST = "[0-9a-fA-F]{64}";
    private static final int IDENTIFIER = 128;
    private static final int FILE = 2_000_000;

    private final Arrivals arrivals;
    private final CertifiedClock clock;
    private final Askings askings = new Askings();

    public ArrivedPages(Arrivals arrivals, CertifiedClock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("arrived", "check-circle", 210, Shell.PORTAL, HOME, Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::ask), WebPage.post(Shell.PORTAL, HOME, Guard.PUBLIC, this::file));
    }

    private WebResponse ask(WebRequest request) {
        String code = request.param("code");
        String message = request.param("message");
        String digest = request.param("digest");
        boolean asked = code != null || message != null || digest != null;
        Optional<Arrival> found = Optional.empty();
        if (asked) {
            askings.ask(request.caller().address(), clock.now());
            found = find(code, message, digest);
        }
        Map<String, Object> model = new HashMap<>();
        model.put("asked", asked);
        model.put("arrival", found.orElse(null));
        return WebResponse.view("arrived", model);
    }

    private Optional<Arrival> find(String code, String message, String digest) {
        if (code != null) {
            return code.matches(CODE) ? arrivals.byCode(code) : Optional.empty();
        }
        if (message != null) {
            return message.length() <= IDENTIFIER ? arrivals.byMessageId(message) : Optional.empty();
        }
        return digest.matches(DIGEST) ? arrivals.byDigest(digest) : Optional.empty();
    }

    /** Takes the digest of the file and forgets it. */
    private WebResponse file(WebRequest request) throws IOException {
        UploadedFile file = request.file("file").orElseThrow(() -> ServiceException.rejected(
                Rejection.error("ARR-FILE", "file", "Manca il file.", "Scegliete il file XML della comunicazione")));
        try (InputStream in = file.open()) {
            byte[] content = in.readNBytes(FILE + 1);
            if (content.length > FILE) {
                String message = "Il file supera 2 MB: una comunicazione è molto più piccola.";
                throw new ServiceException(ServiceException.Kind.TOO_LARGE, message,
                        List.of(Rejection.error("ARR-SIZE", "file", message, "Scegliete il file della singola comunicazione")));
            }
            return WebResponse.redirect(HOME + "?digest=" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
