package it.sintesi.companypact.application;

import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.Service;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.persistence.TraceStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.DocumentForm;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The acts of a pact as documents, from what was stored with them: the same bytes at every request. */
public final class PactDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss.SSSSSS", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final String ISSUER = "Provincia di Brescia - Servizi per l'impiego";
    private static final int QR_PIXELS = 180;
    private static final Map<Event, String> TITLES = Map.of(Event.ASK, "Ricevuta della richiesta di patto di servizio", Event.COMPLETE, "Patto di servizio con l'impresa",
            Event.SUSPEND, "Sospensione del patto di servizio", Event.RESUME, "Ripresa del patto di servizio", Event.TERMINATE, "Risoluzione del patto di servizio per inadempienza",
            Event.CONCLUDE, "Conclusione del patto di servizio");
    private static final Map<Service, String> SERVICES = Map.of(Service.SELECTION, "Ricerca e preselezione di personale", Service.TRAINEESHIP, "Tirocinio",
            Service.INCENTIVE, "Inserimento con incentivo o dote", Service.TARGETED, "Inserimento di persone del collocamento mirato");

    private final PdfDocuments pdf;
    private final TraceStore traces;

    PactDocuments(PdfDocuments pdf, TraceStore traces) {
        this.pdf = pdf;
        this.traces = traces;
    }

    /** The document of a move; NOT_FOUND when it is no act. */
    public byte[] of(CompanyPact p, int number) {
        Trace.Line line = traces.lines(p.id()).stream().filter(l -> l.number() == number && l.act()).findFirst()
                .orElseThrow(() -> ServiceException.notFound("Questo passo non ha un documento.").said("WEB-STEP-NO-DOCUMENT"));
        String title = TITLES.get(line.event());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("issuer", ISSUER);
        values.put("title", title);
        values.put("protocol", line.protocol());
        values.put("at", MOMENT.format(line.at()));
        values.put("company", p.companyName());
        values.put("companyCode", p.company());
        values.put("by", line.name());
        values.put("note", line.note());
        values.put("representative", p.request().representative());
        values.put("representativeCode", p.request().representativeCode());
        values.put("service", SERVICES.get(p.request().service()));
        values.put("digestA", line.digest().substring(0, line.digest().length() / 2));
        values.put("digestB", line.digest().substring(line.digest().length() / 2));
        values.put("qr", pdf.qrCodeDataUri(line.protocol() + " " + line.digest(), QR_PIXELS));
        boolean text = line.event() == Event.COMPLETE;
        if (text) {
            signed(values, traces.signed(p.id()).stream().filter(s -> s.move() == number).findFirst().orElseThrow());
        }
        return pdf.render(new DocumentForm(PactDocuments.class, text ? "/documents/pact.xhtml" : "/documents/notice.xhtml").fill(values), new DocumentInfo(title + " " + line.protocol(), "Patto di servizio con l'impresa", ISSUER, line.at()));
    }

    private static void signed(Map<String, String> values, Trace.Signed s) {
        values.put("version", String.valueOf(s.version()));
        values.put("objective", s.text().objective());
        values.put("officeDuties", s.text().officeDuties());
        values.put("companyDuties", s.text().companyDuties());
        values.put("incentive", s.text().incentive().isEmpty() ? "Nessuno" : s.text().incentive());
        values.put("officeSignature", s.officeSignature());
        values.put("companySignature", s.companySignature());
    }
}
