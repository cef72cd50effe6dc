package it.sintesi.status.web;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.status.application.Certificates;
import it.sintesi.status.domain.Certificate;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells anybody who holds the code of a certificate whether it still holds; nothing about the person. */
public final class VerifyPages {

    private static final String CODE = "[0-9A-Z]{16}";

    private final Certificates certificates;

    public VerifyPages(Certificates certificates) {
        this.certificates = certificates;
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, "/verifica", Guard.PUBLIC, this::ask),
                WebPage.get(Shell.PORTAL, "/verifica/{code}", Guard.PUBLIC, r -> show(r.variable("code")), caller -> Optional.of("/verifica/" + "A".repeat(16))));
    }

    /** A code that can be one; anything else is not found, without asking the database. */
    static String checked(String code) {
        if (!code.matches(CODE)) {
            throw ServiceException.notFound("Non c'è un certificato con questo codice.").said("STA-NO-CERTIFICATE");
        }
        return code;
    }

    private WebResponse ask(WebRequest r) {
        String code = r.param("codice");
        return code == null ? WebResponse.view("verify-ask", Map.of()) : WebResponse.redirect("/verifica/" + code.replaceAll("[^0-9A-Za-z]", "").toUpperCase(Locale.ROOT));
    }

    private WebResponse show(String code) {
        Certificate certificate = code.matches(CODE) ? certificates.verify(code).orElse(null) : null;
        Map<String, Object> model = new HashMap<>();
        model.put("c", certificate);
        model.put("code", code);
        model.put("authentic", certificate != null && certificates.authentic(certificate));
        return WebResponse.view("verify", model);
    }
}
