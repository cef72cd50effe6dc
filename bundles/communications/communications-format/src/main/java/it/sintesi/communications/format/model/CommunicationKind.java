package it.sintesi.communications.format.model;

/** {@code TipoComunicazione}: why a form is sent (code-lists §1, complete list). */
public enum CommunicationKind {
    /** Ordinary mandatory communication. */
    ORDINARY("01"),
    /** Communication after an urgency, older use. */
    AFTER_URGENCY("02"),
    /** Correction of an earlier communication ("rettifica"). */
    CORRECTION("03"),
    /** Cancellation of an earlier communication ("annullamento"). */
    CANCELLATION("04"),
    /** From a training placement to subordinate work. */
    FROM_TRAINEESHIP("05"),
    /** By the office, after an inspection. */
    BY_OFFICE("06"),
    /** After a telematic urgency (UniUrg). */
    AFTER_UNIURG("07"),
    /** After an urgency sent by fax. */
    AFTER_FAX("08"),
    /** Urgency of the tourism sector. */
    TOURISM("09");

    private final String code;

    CommunicationKind(String code) {
        this.code = code;
    }

    /** Two digits, as in the message. */
    public String code() {
        return code;
    }

    /** The kind with this code, or {@code null} when the code is absent or unknown. */
    public static CommunicationKind ofCode(String code) {
        for (CommunicationKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        return null;
    }
}
