package it.sintesi.communications.format.anomaly;

import it.sintesi.communications.format.FormatError;

/**
 * One {@code Anomalia}. Code and text stay as they come: the list of codes is not public.
 *
 * @param code        {@code CodiceAnomalia}, 4 digits
 * @param description {@code DescrizioneAnomalia}, contains the offending value
 * @param fields      {@code CampiInErrore}, path with dots, compared ignoring case; may be {@code null}
 * @param exception   {@code Eccezione}, technical text of the validator; may be {@code null}
 */
public record Anomaly(String code, String description, String fields, String exception) {

    /** An anomaly without technical text. */
    public static Anomaly of(String code, String description, String fields) {
        return new Anomaly(code, description, fields, null);
    }

    /** The anomaly of a format error: generic code {@code 0000}, own code of the check as technical text. */
    public static Anomaly of(FormatError error) {
        String value = error.value() == null || error.message().contains(error.value()) ? "" : " Valore: «" + error.value() + "».";
        return new Anomaly(FormatError.NATIONAL_CODE, error.message() + value + " " + error.mend(), error.field(), error.code());
    }
}
