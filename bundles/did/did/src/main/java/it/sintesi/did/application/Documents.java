package it.sintesi.did.application;

import it.sintesi.did.domain.Declaration;
import it.sintesi.did.domain.Step;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.rules.api.DidEligibilityRule.Check;
import it.sintesi.rules.api.DidEligibilityRule.Standing;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Each act as a document. Everything on it is stored and never changes, so the same bytes come out at every request. */
public final class Documents {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;

    private final PdfDocuments pdf;
    private final DocumentForm declaration = new DocumentForm(Documents.class, "/documents/did-given.xhtml");
    private final DocumentForm refusal = new DocumentForm(Documents.class, "/documents/did-refused.xhtml");
    private final DocumentForm act = new DocumentForm(Documents.class, "/documents/did-act.xhtml");

    Documents(PdfDocuments pdf) {
        this.pdf = pdf;
    }

    /** The document of an act. */
    public byte[] of(DidReading.DidFile file, Step step) {
        Declaration d = file.declaration();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("issuer", ISSUER);
        values.put("title", step.kind().label());
        values.put("protocol", step.protocol());
        values.put("at", MOMENT.format(step.at()));
        values.put("day", Words.day(step.day()));
        values.put("person", d.personName());
        values.put("personCode", d.person());
        values.put("givenOn", Words.day(d.givenOn()));
        values.put("first", d.protocol());
        values.put("origin", d.origin().label());
        values.put("by", step.by());
        values.put("reason", step.reason().isEmpty() ? "-" : step.reason());
        values.put("refers", step.refers() == null ? "-" : step.refers());
        values.put("pactBy", Words.day(d.pactBy()));
        values.put("rule", d.rule());
        values.put("checks", checks(file.checks(), false));
        values.put("failed", checks(file.checks(), true));
        values.put("reviewer", file.checks().stream().filter(c -> c.standing() != Standing.MET).map(Check::reviewer).distinct().collect(Collectors.joining("\n")));
        values.put("digestA", step.digest().substring(0, step.digest().length() / 2));
        values.put("digestB", step.digest().substring(step.digest().length() / 2));
        values.put("qr", pdf.qrCodeDataUri(step.protocol() + " " + step.digest(), QR_PIXELS));
        DocumentForm form = step.kind() == Step.Kind.GIVEN ? declaration : step.kind() == Step.Kind.REFUSED ? refusal : act;
        return pdf.render(form.fill(values), new DocumentInfo(step.kind().label() + " " + step.protocol(), step.kind().label(), ISSUER, step.at()));
    }

    private static String checks(List<Check> checks, boolean onlyFailed) {
        String text = checks.stream().filter(c -> !onlyFailed || c.standing() != Standing.MET)
                .map(c -> "• " + c.text() + (c.toBeChecked() && !c.text().contains("da confermare") ? " (dato da confermare)" : "") + " [" + c.law() + "]"
                        + (onlyFailed && !c.mend().isEmpty() ? "\n  " + c.mend() : "")).collect(Collectors.joining("\n"));
        return text.isEmpty() ? "Dichiarazione ricevuta da un altro ente." : text;
    }
}
