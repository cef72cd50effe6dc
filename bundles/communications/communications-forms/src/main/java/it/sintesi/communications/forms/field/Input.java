package it.sintesi.communications.forms.field;

/** How a field is filled in. */
public enum Input {
    /** Free text. */
    TEXT,
    /** Text that is kept in capitals. */
    CODE,
    DATE,
    /** Whole number, digits only. */
    NUMBER,
    EMAIL,
    PHONE,
    /** One of few codes. */
    SELECT,
    /** One of many codes: written or chosen among suggestions. */
    LOOKUP,
    /** SI or NO. */
    FLAG
}
