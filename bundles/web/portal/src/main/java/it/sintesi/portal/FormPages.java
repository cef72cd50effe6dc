package it.sintesi.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** The forms to print and fill: accessible PDFs made from our own texts, each made once. */
public final class FormPages {

    static final String HOME = "/modulistica";
    private static final String PDF = ".pdf";
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";

    private final PdfDocuments documents;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    public FormPages(PdfDocuments documents) {
        this.documents = documents;
    }

    /** An audience with its forms. */
    public record Group(Charter.Audience audience, List<Forms.Form> forms) {
    }

    List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::list),
                WebPage.get(Shell.PORTAL, HOME + "/{name}", Guard.PUBLIC, this::download, caller -> Optional.empty()));
    }

    private WebResponse list(WebRequest request) {
        List<Group> groups = Arrays.stream(Charter.Audience.values())
                .map(a -> new Group(a, Forms.FORMS.stream().filter(f -> f.audience() == a).toList())).filter(g -> !g.forms().isEmpty()).toList();
        return WebResponse.view("forms", Map.of("groups", groups, "count", Forms.FORMS.size()));
    }

    private WebResponse download(WebRequest request) {
        String file = request.variable("name");
        Forms.Form form = Optional.of(file).filter(f -> f.endsWith(PDF)).flatMap(f -> Forms.form(f.substring(0, f.length() - PDF.length())))
                .orElseThrow(() -> ServiceException.notFound("Il modulo indicato non esiste.").said("PTL-NO-FORM"));
        return WebResponse.pdf(form.id() + PDF, pdf(form.id()));
    }

    /** The document of a form. */
    byte[] pdf(String id) {
        return made.computeIfAbsent(id, this::make);
    }

    private byte[] make(String id) {
        String body = text(id);
        String title = body.substring(body.indexOf("<h1>") + "<h1>".length(), body.indexOf("</h1>"));
        String page = text("layout").replace("[[title]]", title).replace("[[issuer]]", ISSUER).replace("[[body]]", body);
        return documents.render(page, new DocumentInfo(title, "Modulo dei servizi per l'impiego", ISSUER, Instant.parse(Forms.VERSION)));
    }

    private static String text(String name) {
        try (InputStream in = FormPages.class.getResourceAsStream("/forms/" + name + ".xhtml")) {
            if (in == null) {
                throw new IllegalStateException("No form " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the form " + name, e);
        }
    }
}
