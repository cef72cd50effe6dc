package it.sintesi.pact.application;

import com.fasterxml.jackson.databind.JsonNode;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.document.Paper;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.kernel.api.document.PdfDocuments.DocumentInfo;
import it.sintesi.pact.domain.Attachment;
import it.sintesi.pact.domain.LogEntry;
import it.sintesi.pact.domain.PactFile;
import it.sintesi.pact.domain.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pacts and the acts about them as documents. Everything on them is stored, so the same bytes come out at every request. */
public final class PactDocuments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ITALY).withZone(CertifiedClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);
    private static final int QR_PIXELS = 180;

    private final PdfDocuments documents;
    private final Stores stores;

    public PactDocuments(PdfDocuments documents, Stores stores) {
        this.documents = documents;
        this.stores = stores;
    }

    /** A version: the copy to sign while only the office signed, then the act; NOT_FOUND while it is a draft. */
    public byte[] version(PactFile file, int number) {
        Version v = stores.versions().of(file.id()).stream().filter(x -> x.number() == number && x.office() != null).findFirst()
                .orElseThrow(() -> ServiceException.notFound("Il documento c'è da quando il patto è in firma.").said("PAC-NOT-SIGNING"));
        JsonNode c = PactContent.read(stores.versions().content(file.id(), number).orElseThrow(PactReading::missing));
        Paper paper = new Paper(v.signed() ? "Patto di servizio personalizzato" : "Patto di servizio personalizzato (copia da firmare)");
        paper.paragraph("D.Lgs. 150/2015, art. 20. Carta dei servizi della Provincia di Brescia, 1.3, 1.4 e 1.5.");
        paper.facts("Versione", String.valueOf(number), "Motivo", c.path("reason").asText(), "Sostituisce", c.path("former").asText(""), "Persona",
                c.path("person").asText() + " (" + c.path("code").asText() + ")", "Nata il", date(c.path("birth").asText()), "Domicilio", c.path("domicile").asText(),
                "DID del", date(c.path("did").asText()), "Ufficio", c.path("office").asText(), "Operatore", c.path("operator").asText(), "Profilo di occupabilità (fascia)",
                c.path("band").asText(""));
        paper.heading("Obiettivo").paragraph(c.path("objective").asText());
        paper.heading("Piano di intervento personalizzato (PIP)");
        c.path("measures").forEach(m -> paper.facts("Misura", m.path("title").asText(), "Chi la realizza", m.path("provider").asText(), "Dal", date(m.path("start").asText()), "Al",
                date(m.path("end").asText()), "Ore", m.path("hours").asText(), "Politica e LEP", m.path("policy").asText() + ", " + m.path("lep").asText()));
        paper.heading("Impegni del Centro per l'impiego").items(texts(c.path("OFFICE")));
        paper.heading("Impegni della persona").items(texts(c.path("PERSON")));
        paper.heading("Informativa sul trattamento dei dati personali").items(texts(c.path("NOTICE")));
        paper.heading("Firme").facts("Per il Centro per l'impiego", v.office().by() + ", " + MOMENT.format(v.office().at()), "La persona", v.signed() ? citizen(file, v) : "______________________________");
        if (v.signed()) {
            paper.seal(documents.qrCodeDataUri(v.protocol() + " " + v.digest(), QR_PIXELS), v.protocol(), v.digest());
        }
        return documents.render(paper.xhtml(), new DocumentInfo("Patto di servizio " + (v.signed() ? v.protocol() : "da firmare"), "Patto di servizio personalizzato", Paper.issuer(),
                v.signed() ? v.citizen().at() : v.office().at()));
    }

    /** The scan of a version that was signed on paper. */
    public Attachment scan(PactFile file, int number) {
        return stores.versions().scan(file.id(), number).orElseThrow(() -> ServiceException.notFound("La versione non è stata firmata su carta.").said("PAC-NOT-ON-PAPER"));
    }

    /** The act of a suspension, resumption or end. */
    public byte[] act(PactFile file, String entry) {
        LogEntry e = stores.traces().of(file.id()).stream().filter(x -> x.id().equals(entry) && x.protocol() != null && x.reason() != null).findFirst()
                .orElseThrow(() -> ServiceException.notFound("Non c'è un atto con questo codice.").said("PAC-NO-ACT"));
        Paper paper = new Paper("Atto sul patto di servizio: " + e.state().label());
        paper.facts("Protocollo", e.protocol(), "Riguarda il patto", file.protocol(), "Persona", file.personName() + " (" + file.person() + ")", "Ora il patto è", e.state().label(),
                "Deciso da", e.by(), "Il", MOMENT.format(e.at()), "Motivo", e.reason());
        paper.seal(documents.qrCodeDataUri(e.protocol() + " " + e.digest(), QR_PIXELS), e.protocol(), e.digest());
        return documents.render(paper.xhtml(), new DocumentInfo("Atto " + e.protocol(), "Atto su un patto di servizio", Paper.issuer(), e.at()));
    }

    private static String citizen(PactFile file, Version v) {
        String how = switch (v.citizen().way()) {
            case OTP -> "con codice di un solo uso nel portale";
            case PAPER -> "su carta, scansione conservata";
            case DESK -> "allo sportello, identità accertata con " + v.citizen().note();
        };
        return file.personName() + ", " + MOMENT.format(v.citizen().at()) + ", " + how;
    }

    private static String date(String iso) {
        return iso.isEmpty() ? "" : DAY.format(LocalDate.parse(iso));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
