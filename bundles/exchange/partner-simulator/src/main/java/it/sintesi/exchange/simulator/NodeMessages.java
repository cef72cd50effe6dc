package it.sintesi.exchange.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays the services of the national node on people; written apart from the code that reads its answers. */
final class NodeMessages {

    /** Operations that change something; the others are questions. */
    static final List<String> SENDINGS = List.of("GestisciDID_Input", "invioSAP");

    private static final Pattern OPERATION = Pattern.compile("<(?:\\w+:)?(GestisciDID_Input|invioSAP|verificaEsistenzaSAP|richiestaCodSAPRegTitolare|richiestaSAP|COPerLavoratore|GetRapportoLavoroAttivo_Input)[ >]");
    private static final Pattern NAMESPACE = Pattern.compile("xmlns(?::\\w+)?=\"([^\"]*/types)\"");
    private static final String DID = "http://anpal.gov.it/DataModels/InformationDelivery/ConferimentoDID/1.0";
    private static final String CAREER = "http://servizi.lavoro.gov.it/RicercaCO/2.0";
    private static final String ACTIVE = "http://mlps.gov.it/DataModels/InformationDelivery/VerificaRapportoLavoroAttivo/3.0";
    private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

    private NodeMessages() {
    }

    /** Operation of a request, or null when it is none of these services. */
    static String operation(String request) {
        Matcher matcher = OPERATION.matcher(request);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Person and holder of a record that is sent. */
    static Optional<String[]> record(String request) {
        return request == null || !"invioSAP".equals(operation(request)) ? Optional.empty() : Optional.of(new String[] {value(request, "codicefiscale"), value(request, "codiceentetit")});
    }

    static String accepted(String operation, String request) {
        return "invioSAP".equals(operation) ? sap(request, operation, "<s:Esito>OK</s:Esito><s:MessaggioErrore/><s:CodiceSAP>" + id(value(request, "codicefiscale")) + "</s:CodiceSAP>")
                : did(request, "I".equals(value(request, "TipoEvento")) ? profiling(request) : "", "E100");
    }

    static String refused(String operation, String request) {
        return "invioSAP".equals(operation) ? sap(request, operation, "<s:Esito>KO</s:Esito><s:MessaggioErrore>SP-032 lettera di controllo errata</s:MessaggioErrore><s:CodiceSAP/>") : did(request, "", "E003");
    }

    static String invalid(String operation, String request) {
        return "invioSAP".equals(operation) ? sap(request, operation, "<s:Esito>FORSE</s:Esito>") : did(request, "", "").replace("</d:InformazioniDID>", "<d:Forse/></d:InformazioniDID>");
    }

    /** Answers a question. */
    static String answer(String operation, String request, SimulatedPartner partner) {
        String person = value(request, "CodiceFiscale");
        String holder = partner.holder(person).orElse("");
        return switch (operation) {
            case "verificaEsistenzaSAP" -> sap(request, operation, "<s:CodiceSAP>" + (holder.isEmpty() ? "" : id(person)) + "</s:CodiceSAP>");
            case "richiestaCodSAPRegTitolare" -> sap(request, operation, "<s:CodiceSAP>" + id(person) + "</s:CodiceSAP><s:CodiceRegione>10</s:CodiceRegione><s:CodiceEnteTitolare>" + holder + "</s:CodiceEnteTitolare>");
            case "richiestaSAP" -> sap(request, operation, "<s:SAP>" + Samples.text("sap").replace("&", "&amp;").replace("<", "&lt;") + "</s:SAP>");
            case "COPerLavoratore" -> envelope(career(person));
            default -> envelope(active(value(request, "CodiceFiscaleLavoratore")));
        };
    }

    private static String did(String request, String profiling, String outcome) {
        return envelope("<d:GestisciDID_Output xmlns:d=\"" + DID + "\"" + XSI + ">" + profiling + "<d:InformazioniDID>" + element(request, "CodiceFiscale") + element(request, "TipoEvento")
                + element(request, "DataEvento") + element(request, "DataDID") + element(request, "CodiceEntePromotore") + "</d:InformazioniDID><d:Esito>" + outcome + "</d:Esito></d:GestisciDID_Output>");
    }

    private static String profiling(String request) {
        return "<d:Profiling><d:IDSProfiling>4711</d:IDSProfiling>" + element(request, "CodiceFiscale") + element(request, "Eta") + element(request, "Genere") + element(request, "Cittadinanza")
                + "<d:DurataPresenzaInItalia xsi:nil=\"true\"/>" + element(request, "TitoloDiStudio") + element(request, "ProvinciaDiResidenza")
                + "<d:RegioneDiResidenza>03</d:RegioneDiResidenza><d:HaLavoratoAlmenoUnaVolta>true</d:HaLavoratoAlmenoUnaVolta><d:CondizioneProfessionaleAnnoPrecedente xsi:nil=\"true\"/>"
                + "<d:DurataDellaDisoccupazione>2</d:DurataDellaDisoccupazione><d:PosizioneUltimaOccupazione xsi:nil=\"true\"/><d:DurataRicercaLavoro>2</d:DurataRicercaLavoro>"
                + element(request, "AttualmenteIscrittoScuolaUniversitaOCorsoFormazione") + element(request, "NumeroComponentiFamiglia") + element(request, "PresenzaFigliACarico")
                + "<d:PresenzaFigliMinoriACarico xsi:nil=\"true\"/><d:Probabilita>0.4321</d:Probabilita><d:DataInserimento>2026-03-02T09:00:00+01:00</d:DataInserimento>"
                + "<d:CondizioneOccupazionaleAnnoPrecedenteCalcolata xsi:nil=\"true\"/><d:DurataDisoccupazioneCalcolata>2</d:DurataDisoccupazioneCalcolata></d:Profiling>";
    }

    private static String career(String person) {
        return "<COPerLavoratoreResponse xmlns=\"" + CAREER + "\"" + XSI + "><COPerLavoratoreResult><COLavoratore><UNIURG rowOrder=\"1\"><DatoreLavoro_CodiceFiscale>99000040172</DatoreLavoro_CodiceFiscale>"
                + "<DatoreLavoro_Denominazione>CANTIERI DI MANTOVA</DatoreLavoro_Denominazione><Invio_CodiceComunicazione>2000026000000017</Invio_CodiceComunicazione><Lavoratore_CodiceFiscale>" + person
                + "</Lavoratore_CodiceFiscale><Lavoratore_Cognome>PROVETTI</Lavoratore_Cognome><Lavoratore_Nome>ANNA</Lavoratore_Nome><Rapporto_DataInizio>2025-05-05</Rapporto_DataInizio>"
                + "<SYS_DATARICEZIONE>2025-05-05T08:00:00</SYS_DATARICEZIONE><SYS_DATARIFERIMENTO>2025-05-05T00:00:00</SYS_DATARIFERIMENTO><SYS_TIPOMODULO>UNIURG</SYS_TIPOMODULO></UNIURG></COLavoratore>"
                + "<Esito><Codice xsi:nil=\"true\"/><Messaggio xsi:nil=\"true\"/></Esito></COPerLavoratoreResult></COPerLavoratoreResponse>";
    }

    private static String active(String person) {
        return "<GetRapportoLavoroAttivo_Output xmlns=\"" + ACTIVE + "\"" + XSI + "><RapportoLavoroAttivo><Lavoratore xsi:nil=\"true\"/><DatoreLavoro><CodiceFiscaleDatore>99000040172</CodiceFiscaleDatore>"
                + "<Denominazione>CANTIERI DI MANTOVA per " + person + "</Denominazione><IndirizzoSedeLegale>Via Porto 1</IndirizzoSedeLegale><CodiceComuneSedeLegale>E897</CodiceComuneSedeLegale>"
                + "<ComuneSedeLegale>MANTOVA</ComuneSedeLegale><CAPSedeLegale>46100</CAPSedeLegale><IndirizzoSedeLavoro>Via Porto 1</IndirizzoSedeLavoro><CodiceComuneSedeLavoro>E897</CodiceComuneSedeLavoro>"
                + "<ComuneSedeLavoro>MANTOVA</ComuneSedeLavoro><CAPSedeLavoro>46100</CAPSedeLavoro></DatoreLavoro><RapportoLavoro><DataInizio>2025-05-05T00:00:00</DataInizio><DataFine xsi:nil=\"true\"/>"
                + "<CodiceTipologiaContrattuale>A.02.00</CodiceTipologiaContrattuale><TipologiaContrattuale>LAVORO A TEMPO DETERMINATO</TipologiaContrattuale><TipologiaContrattualeTedesco xsi:nil=\"true\"/>"
                + "</RapportoLavoro></RapportoLavoroAttivo><Esito>E100</Esito></GetRapportoLavoroAttivo_Output>";
    }

    private static String sap(String request, String operation, String children) {
        Matcher matcher = NAMESPACE.matcher(request);
        return envelope("<s:risposta_" + operation + " xmlns:s=\"" + (matcher.find() ? matcher.group(1) : "") + "\">" + children + "</s:risposta_" + operation + ">");
    }

    private static String element(String request, String name) {
        return "<d:" + name + ">" + value(request, name) + "</d:" + name + ">";
    }

    /** A value of the request, also inside an escaped document. */
    private static String value(String request, String name) {
        Matcher matcher = Pattern.compile("(?:<|&lt;)(?:\\w+:)?" + name + "(?:>|&gt;)([^<&]*)(?:<|&lt;)/").matcher(request);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String id(String person) {
        return "BS" + String.format(Locale.ROOT, "%08d", Math.floorMod(person.hashCode(), 100_000_000)) + "K";
    }

    private static String envelope(String body) {
        return "<e:Envelope xmlns:e=\"http://schemas.xmlsoap.org/soap/envelope/\"><e:Body>" + body + "</e:Body></e:Envelope>";
    }
}
