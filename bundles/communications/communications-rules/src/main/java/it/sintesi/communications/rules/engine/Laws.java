package it.sintesi.communications.rules.engine;

/** The sources that more than one rule cites. */
public final class Laws {
    public static final String STANDARD = "Standard delle comunicazioni obbligatorie (nodo nazionale)";
    public static final String DUTY = "D.L. 510/1996, art. 9-bis";
    public static final String URGENCY = "D.L. 510/1996, art. 9-bis, c. 2-bis";
    public static final String VARIATIONS = "D.Lgs 181/2000, art. 4-bis, c. 5";
    public static final String AGENCY_TERM = "D.L. 510/1996, art. 9-bis, c. 2; D.Lgs 181/2000, art. 4-bis, c. 4";
    public static final String CHANNEL = "D.I. 30 ottobre 2007";
    public static final String DELEGATES = "L. 12/1979, art. 1; D.I. 30 ottobre 2007";
    public static final String FISCAL_CODE = "D.P.R. 605/1973; D.M. Finanze 23 dicembre 1976";
    public static final String PERMIT = "D.Lgs 286/1998, artt. 5 e 22";
    public static final String STAY_CONTRACT = "D.Lgs 286/1998, art. 5-bis";
    public static final String EU_CITIZENS = "D.Lgs 30/2007";
    public static final String FIXED_TERM = "D.Lgs 81/2015, art. 19";
    public static final String SEASONAL = "D.Lgs 81/2015, artt. 19 e 21, c. 2";
    public static final String EXTENSION = "D.Lgs 81/2015, art. 21";
    public static final String APPRENTICESHIP = "D.Lgs 81/2015, artt. 41-47";
    public static final String PART_TIME = "D.Lgs 81/2015, artt. 4-8";
    public static final String AGENCY_WORK = "D.Lgs 81/2015, artt. 30-40";
    public static final String AGENCIES = "D.Lgs 276/2003, artt. 4 e 5";
    public static final String JOB_SHARING = "D.Lgs 276/2003, artt. 41-45 (abrogati dal D.Lgs 81/2015, art. 55)";
    public static final String TRAINING_WORK = "D.L. 726/1984, art. 3; D.Lgs 276/2003, art. 86, c. 9";
    public static final String INSERTION = "D.Lgs 276/2003, artt. 54-59 (abrogati dalla L. 92/2012, art. 1, c. 14)";
    public static final String SECONDMENT = "D.Lgs 276/2003, art. 30";
    public static final String TRANSFER_OF_WORKER = "Codice civile, art. 2103";
    public static final String TERMINATION = "L. 264/1949, art. 21; D.Lgs 181/2000, art. 4-bis";
    public static final String MANDATORY = "L. 68/1999";
    public static final String TRAINEESHIP =
            "L. 92/2012, art. 1, cc. 34-36; Linee guida 25 maggio 2017; D.G.R. Lombardia X/7763 del 17 gennaio 2018";
    public static final String PAY = "D.L. 338/1989, art. 1; contratto collettivo applicato";
    public static final String INSURANCE = "D.P.R. 1124/1965; D.Lgs 181/2000, art. 4-bis, c. 6";
    public static final String BUSINESS_TRANSFER = "Codice civile, art. 2112; D.Lgs 181/2000, art. 4-bis, c. 5";

    private Laws() {
    }
}
