package it.sintesi.exchange.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes partners' answers; independent of the code that reads them, so that both can be wrong only separately. */
final class Answers {

    static final String SOAP_TYPE = "text/xml;charset=UTF-8";
    static final String XML_TYPE = "application/xml;charset=UTF-8";
    static final String GARBAGE = "\u0001\u0002<html><p>Gateway <b>Timeout</p></nothing";

    private static final Pattern REQUEST = Pattern.compile("richiesta_RichiestaRispostaSincrona_(\\w+)");
    private static final Pattern CODE = Pattern.compile("codiceComunicazione=(?:&quot;|\")(\\w{16})");
    private static final String MESSAGES = "urn:it:sintesi:exchange:messages:1";

    private Answers() {
    }

    /** Local name of the form in a SOAP request, or null when it is none. */
    static String form(String request) {
        Matcher matcher = REQUEST.matcher(request);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Code of the communication in a request, or the empty string. */
    static String code(String request) {
        Matcher matcher = CODE.matcher(request);
        return matcher.find() ? matcher.group(1) : "";
    }

    static String soap(String form, boolean accepted) {
        String outcome = accepted ? "<Tipo_Risposta>OK</Tipo_Risposta><Descr_Esito/>"
                : "<Tipo_Risposta>KO</Tipo_Risposta><Descr_Esito>&lt;ListaAnomalie&gt;&lt;Anomalia&gt;&lt;CodiceAnomalia&gt;0083&lt;/CodiceAnomalia&gt;"
                + "&lt;DescrizioneAnomalia&gt;Codice non presente: 9999&lt;/DescrizioneAnomalia&gt;&lt;CampiInErrore&gt;InizioRapporto.CCNL&lt;/CampiInErrore&gt;"
                + "&lt;/Anomalia&gt;&lt;/ListaAnomalie&gt;</Descr_Esito>";
        return envelope("<risposta_RichiestaRispostaSincrona_" + form + " xmlns=\"http://servizi.lavoro.gov.it/comobbl/types\">" + outcome
                + "</risposta_RichiestaRispostaSincrona_" + form + ">");
    }

    static String invalidSoap(String form) {
        return envelope("<risposta_RichiestaRispostaSincrona_" + form
                + " xmlns=\"http://servizi.lavoro.gov.it/comobbl/types\"><Tipo_Risposta>FORSE</Tipo_Risposta></risposta_RichiestaRispostaSincrona_" + form + ">");
    }

    private static String envelope(String body) {
        return "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + body + "</e:Body></e:Envelope>";
    }

    static String outcome(String id, String status) {
        return "<Esito xmlns=\"" + MESSAGES + "\" id=\"" + escape(id) + "\" stato=\"" + status + "\"><Descrizione>Simulatore</Descrizione></Esito>";
    }

    static String invalidOutcome(String id) {
        return "<Esito xmlns=\"" + MESSAGES + "\" id=\"" + escape(id) + "\" stato=\"FORSE\"/>";
    }

    static String list(LocalDate day, List<String> ids) {
        StringBuilder text = new StringBuilder("<Elenco xmlns=\"" + MESSAGES + "\" giorno=\"" + day + "\">");
        ids.forEach(id -> text.append("<Id>").append(escape(id)).append("</Id>"));
        return text.append("</Elenco>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
