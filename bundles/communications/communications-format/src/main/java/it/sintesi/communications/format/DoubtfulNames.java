package it.sintesi.communications.format;

/**
 * The names that no public evidence confirms (mark D in the sheets) and the other spellings that are met.
 *
 * <p>When the ministry's schema is at hand, this class and the XSD files are the only places to change.
 */
public final class DoubtfulNames {
    /** Attribute of every root. */
    public static final String PREVIOUS_CODE = "codiceComunicazionePrecedente";
    /** Spelling of {@link #PREVIOUS_CODE} in the regional base64 channel, accepted when reading. */
    public static final String PREVIOUS_CODE_ALIAS = "codiceComunicazionePrec";
    /** Attribute of the UniLav root. */
    public static final String FORCE_MAJEURE_TEXT = "descrizioneForzaMaggiore";
    /** Spelling of {@code dataFinePeriodoFormativo} in the regional base64 channel, accepted when reading. */
    public static final String TRAINING_END_ALIAS = "dataFinePF";
    /** Permit of the legal representative, position doubtful. */
    public static final String REPRESENTATIVE_PERMIT = "DatoreDatiExtraCE";
    /** Commitments of the employer, position doubtful. */
    public static final String MODEL_Q = "ModelloQ";
    /** Second worker of contract A.07.02. */
    public static final String SECOND_WORKER = "LavoratoreCoobbligato";
    /** Attribute of the contract: category of L. 68/1999. */
    public static final String MANDATORY_CATEGORY = "categoriaLavoratoreAssunzioneObbligatoria";
    /** Attribute of {@code legge68}: kind of act. */
    public static final String ACT_KIND = "tipoAtto";
    /** Previous place of work, code TL. */
    public static final String PREVIOUS_WORKPLACE = "SedeLavoroPrecedente";
    /** Previous employer of the regional base64 channel, read only: its seat is the previous place of work. */
    public static final String PREVIOUS_EMPLOYER = "DatoreLavoroPrec";
    /** End of a secondment. */
    public static final String SECONDMENT_END = "dataFineDistacco";
    /** Partial secondment. */
    public static final String SECONDMENT_PARTIAL = "distaccoParziale";
    /** Secondment to a foreign company. */
    public static final String SECONDMENT_FOREIGN = "distaccoAziendaEstera";
    /** Employer that receives a seconded worker. */
    public static final String SECONDMENT_RECEIVER = "DatoreDistaccatario";
    /** Variation 3.xx of a UniSomm. */
    public static final String AGENCY_TRANSFORMATION = "DatiTrasformazione";
    /** Variation 4.xx of a UniSomm. */
    public static final String AGENCY_TERMINATION = "DatiCessazione";
    /** Change of name of a company. */
    public static final String RENAMING = "VariazioneRagioneSociale";
    /** Name before the change. */
    public static final String RENAMING_PREVIOUS = "denominazionePrecedente";
    /** Day of the change of name. */
    public static final String RENAMING_DATE = "dataVariazione";
    /** Optional fourth element of an anomaly. */
    public static final String ANOMALY_EXCEPTION = "Eccezione";

    private DoubtfulNames() {
    }
}
