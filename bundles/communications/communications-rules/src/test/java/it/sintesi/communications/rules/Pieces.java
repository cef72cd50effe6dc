package it.sintesi.communications.rules;

/** Texts of the samples that several cases replace. */
final class Pieces {
    static final String HIRING = "unilav-assunzione";
    static final String EXTENSION = "unilav-proroga";
    static final String TRANSFORMATION = "unilav-trasformazione";
    static final String TRANSFER = "unilav-trasferimento";
    static final String SECONDMENT = "unilav-distacco";
    static final String TERMINATION = "unilav-cessazione";
    static final String TRAINEESHIP = "unilav-tirocinio";
    static final String AGENCY = "unisomm-inizio";
    static final String AGENCY_EXTENSION = "unisomm-proroga";
    static final String AGENCY_CHANGE = "unisomm-trasformazione";
    static final String AGENCY_END = "unisomm-cessazione";
    static final String URGENCY = "uniurg";
    static final String BUSINESS = "vardatori-trasferimento";
    static final String RENAMING = "vardatori-denominazione";

    static final String KIND_01 = "<TipoComunicazione>01";
    static final String PROTOCOL = "protocollo=\"00000000\"";
    static final String PREVIOUS = PROTOCOL + " codiceComunicazionePrecedente=\"1026000000000009\"";
    static final String PREVIOUS_ZEROS = PROTOCOL + " codiceComunicazionePrecedente=\"0000000000000000\"";
    static final String EMPLOYER = "denominazione=\"Officine Esempio Srl\">";
    static final String REPRESENTATIVE = "<DatoreAnagraficaCompleta><cognome>CAPI</cognome><nome>UGO</nome><cittadinanza>000</cittadinanza>"
            + "<sesso>M</sesso><nascita><comune>B157</comune><data>1970-01-01</data></nascita></DatoreAnagraficaCompleta>";
    static final String EMPLOYER_REPRESENTED = EMPLOYER + REPRESENTATIVE;
    static final String REPRESENTATIVE_PERMIT =
            "<DatoreDatiExtraCE dataScadenzaPS=\"2028-09-30\" motivoPermesso=\"LAVOR\" tipoDocumento=\"1\" numeroDocumento=\"I1\" questura=\"017\"/>";
    static final String PERMIT =
            "<extraCE dataScadenzaPS=\"2027-09-30\" motivoPermesso=\"LAVOR\" tipoDocumento=\"1\" numeroDocumento=\"I00000001\" questura=\"017\"/>";
    static final String MODEL_Q = "<ModelloQ><SussistenzaSistemazioneAlloggiativa>SI</SussistenzaSistemazioneAlloggiativa>"
            + "<ImpegnoDatorePagamentoRimpatrio>SI</ImpegnoDatorePagamentoRimpatrio></ModelloQ>";
    static final String DOMICILE = "<IndirizzoLavoratore>";
    static final String BIRTH = "<data>1992-06-08";
    static final String FIXED_TERM = "dataFine=\"2027-05-31\" TipologiaContrattuale=\"A.02.00\"";
    static final String OPEN_ENDED = "TipologiaContrattuale=\"A.01.00\"";
    static final String NOT_SEASONAL = "lavoroStagionale=\"NO\"";
    static final String SEASONAL = "lavoroStagionale=\"SI\"";
    static final String NOT_AGRICULTURE = "lavoroInAgricoltura=\"NO\"";
    static final String NOT_MANDATORY = "assunzioneObbligatoria=\"NO\"";
    static final String MANDATORY = "assunzioneObbligatoria=\"SI\"";
    static final String MANDATORY_PD = MANDATORY + " categoriaLavoratoreAssunzioneObbligatoria=\"PD\"";
    static final String LEVEL = "<livelloInquadramento>D2</livelloInquadramento>";
    static final String LEVEL_WITH_ACT = LEVEL + "<legge68 dataNullaOsta=\"2026-11-01\" numeroAtto=\"12\" tipoAtto=\"NO\"/>";
    static final String FULL_TIME = "<tipoOrario codice=\"F\"/>";
    static final String PART_TIME = "<tipoOrario codice=\"P\" oreSettimanaliMedie=\"24\"/>";

    private Pieces() {
    }
}
