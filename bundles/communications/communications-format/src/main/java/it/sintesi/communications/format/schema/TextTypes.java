package it.sintesi.communications.format.schema;

/** All the lexical types of the four forms; hand-written checks, because they run on every value of every message. */
public final class TextTypes {
    /** Fiscal code of a person or of a company. */
    public static final TextType CF = type("CF", Lexical::fiscalCode,
            "un codice fiscale: 16 caratteri (persona) oppure 11 cifre (impresa)", "99000010175");
    /** As {@link #CF}, or identifier of another EU state. */
    public static final TextType CFEU = type("CFEU", text -> Lexical.fiscalCode(text) || Lexical.foreignCode(text),
            "un codice fiscale oppure un identificativo estero: sigla dello Stato e fino a 97 lettere o cifre", "DE811234567");
    /** SI or NO. */
    public static final TextType SINO = type("SINO", text -> "SI".equals(text) || "NO".equals(text), "SI oppure NO", "NO");
    /** Only SI. */
    public static final TextType SI = type("SI", "SI"::equals, "SI", "SI");
    /** M or F. */
    public static final TextType SEX = type("SESSO", text -> "M".equals(text) || "F".equals(text), "M oppure F", "F");
    /** E-mail address, may be empty. */
    public static final TextType EMAIL = type("EMAIL", Lexical::email,
            "un indirizzo di posta elettronica di al massimo 80 caratteri", "ufficio@example.org");
    /** Belfiore code. */
    public static final TextType COMUNE = type("COMUNE",
            text -> "0000".equals(text) || Lexical.matches(text, "A999"),
            "il codice catastale del comune o dello Stato estero: una lettera e 3 cifre", "B157");
    /** Postcode. */
    public static final TextType CAP = digits("CAP", 5, 5, "25121");
    /** 1 to 50 characters. */
    public static final TextType STR50 = text("STR50", 1, 50, "ROSSI");
    /** 1 to 100 characters. */
    public static final TextType STR100 = text("STR100", 1, 100, "Via dei Prati 1");
    /** At most 15 characters. */
    public static final TextType TEL = text("TEL", 0, 15, "030000001");
    /** ATECO. */
    public static final TextType SETTORE = type("SETTORE", text -> Lexical.matches(text, "99.99.99"),
            "un codice ATECO di 6 cifre con i punti", "25.62.00");
    /** Citizenship. */
    public static final TextType CITTADINANZA = digits("CITTADINANZA", 3, 3, "000");
    /** Two digits. */
    public static final TextType CIFRE2 = digits("CIFRE2", 2, 2, "01");
    /** Three digits. */
    public static final TextType CIFRE3 = digits("CIFRE3", 3, 3, "017");
    /** One digit. */
    public static final TextType CIFRA = digits("CIFRA", 1, 1, "1");
    /** Contract kind. */
    public static final TextType TIPCONTR = type("TIPCONTR", text -> Lexical.matches(text, "A.99.99"),
            "il codice della tipologia contrattuale: una lettera e due coppie di cifre con i punti", "A.02.00");
    /** CP ISTAT. */
    public static final TextType QUALIFICA = type("QUALIFICA", Lexical::occupation,
            "il codice della professione a 6 livelli con i punti", "5.1.2.2.0.12");
    /** Collective agreement. */
    public static final TextType CCNL = type("CCNL", Lexical::agreement,
            "il codice del contratto collettivo: 3 o 4 cifre o lettere maiuscole, oppure 2 lettere", "0010");
    /** Level. */
    public static final TextType LIVELLO = text("LIVELLO", 0, 6, "D1");
    /** INAIL position. */
    public static final TextType PAT = digits("PAT", 8, 10, "99990001");
    /** Yearly pay. */
    public static final TextType RETRIB = digits("RETRIB", 1, 9, "16800");
    /** Communication code. */
    public static final TextType CODCOM = text("CODCOM", 16, 16, "0000000000000000");
    /** Communication code that may be empty on first sending. */
    public static final TextType CODCOM_VUOTO = type("CODCOM_VUOTO",
            text -> text.isEmpty() || Lexical.length(text, 16, 16), "di 16 caratteri, tutti zeri al primo invio", "0000000000000000");
    /** Protocol number. */
    public static final TextType PROT = digits("PROT", 8, 8, "00000000");
    /** Version of the form. */
    public static final TextType VERSIONE = type("VERSIONE", Lexical::version,
            "la versione del tracciato", "CO190701R1");
    /** Kind of communication. */
    public static final TextType TIPOCOM = type("TIPOCOM",
            text -> text.length() == 2 && text.charAt(0) == '0' && text.charAt(1) >= '1' && text.charAt(1) <= '9',
            "un codice da 01 a 09", "01");
    /** Date. */
    public static final TextType DATA = type("DATA", text -> DateTexts.date(text) != null,
            "una data nella forma anno-mese-giorno", "2026-03-02");
    /** Date and time with offset. */
    public static final TextType ISTANTE = type("ISTANTE", text -> DateTexts.dateTime(text) != null,
            "data e ora con il fuso orario", "2026-03-02T10:15:00+01:00");
    /** Two letters. */
    public static final TextType LETTERE2 = type("LETTERE2", text -> Lexical.matches(text, "AA"), "di 2 lettere maiuscole", "DI");
    /** One letter. */
    public static final TextType LETTERA = type("LETTERA", text -> Lexical.matches(text, "A"), "una lettera maiuscola", "F");
    /** I or D. */
    public static final TextType MONOTEMPO = type("MONOTEMPO", text -> "I".equals(text) || "D".equals(text), "I oppure D", "D");
    /** Weekly hours. */
    public static final TextType ORE = digits("ORE", 1, 2, "24");
    /** Working days. */
    public static final TextType GIORNATE = digits("GIORNATE", 1, 4, "120");
    /** Reason of a permit. */
    public static final TextType MOTIVO = text("MOTIVO", 5, 5, "LAVOR");
    /** Number of a document. */
    public static final TextType STR15 = text("STR15", 1, 15, "I00000001");
    /** Pension position, register number. */
    public static final TextType STR20 = text("STR20", 1, 20, "1700000001");
    /** Number of an act. */
    public static final TextType STR10 = text("STR10", 1, 10, "12/2026");
    /** Category of L. 68/1999, INAIL tariff are fixed lengths. */
    public static final TextType STR2 = text("STR2", 2, 2, "PD");
    /** INAIL tariff item. */
    public static final TextType STR4 = text("STR4", 4, 4, "6210");
    /** Number of the commercial contract of agency work. */
    public static final TextType CIFRE9 = digits("CIFRE9", 9, 9, "000000123");
    /** Availability allowance. */
    public static final TextType INDENNITA = digits("INDENNITA", 1, 6, "350");
    /** Number of the agency. */
    public static final TextType NUMAGENZIA = digits("NUMAGENZIA", 1, 11, "21");
    /** Worker's number. */
    public static final TextType MATRICOLA = digits("MATRICOLA", 1, 10, "1042");
    /** Variation of agency work. */
    public static final TextType VARIAZIONE = type("VARIAZIONE", text -> Lexical.matches(text, "9.99"),
            "il codice della variazione: una cifra, un punto e due cifre", "2.02");

    private TextTypes() {
    }

    private static TextType type(String name, java.util.function.Predicate<String> check, String description, String example) {
        return new TextType(name, check, description, example);
    }

    private static TextType digits(String name, int min, int max, String example) {
        String count = min == max ? (min == 1 ? "una cifra" : "di " + min + " cifre") : "un numero da " + min + " a " + max + " cifre";
        return type(name, text -> Lexical.digits(text, min, max), count, example);
    }

    private static TextType text(String name, int min, int max, String example) {
        String count = min == max ? "di " + min + " caratteri"
                : min == 0 ? "di al massimo " + max + " caratteri" : "di almeno " + min + " e al massimo " + max + " caratteri";
        return type(name, text -> Lexical.length(text, min, max), count, example);
    }
}
