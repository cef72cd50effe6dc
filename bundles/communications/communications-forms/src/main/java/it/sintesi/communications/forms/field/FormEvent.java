package it.sintesi.communications.forms.field;

/** What a communication begun on the web tells. */
public enum FormEvent {
    START, EXTENSION, TRANSFORMATION, END, RECTIFICATION, CANCELLATION;

    /** True when it stands on a former communication and cannot be told without it. */
    public boolean replaces() {
        return this == RECTIFICATION || this == CANCELLATION;
    }
}
