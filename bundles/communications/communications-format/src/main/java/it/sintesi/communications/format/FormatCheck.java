package it.sintesi.communications.format;

/** The structural checks, with the codes that {@link FormatError} carries. */
public enum FormatCheck {
    /** Not well-formed XML or JSON. */
    NOT_WELL_FORMED("FMT-001"),
    /** A document type declaration is present. */
    DOCTYPE("FMT-002"),
    /** One of the size limits is exceeded. */
    TOO_LARGE("FMT-003"),
    /** The root is none of the four forms. */
    UNKNOWN_ROOT("FMT-004"),
    /** An element is in another namespace. */
    NAMESPACE("FMT-005"),
    /** An element that the form does not have. */
    UNKNOWN_ELEMENT("FMT-006"),
    /** An attribute that the form does not have. */
    UNKNOWN_ATTRIBUTE("FMT-007"),
    /** A required element is missing. */
    MISSING_ELEMENT("FMT-008"),
    /** A required attribute is missing. */
    MISSING_ATTRIBUTE("FMT-009"),
    /** An element is not in its place. */
    ORDER("FMT-010"),
    /** An element is there more often than admitted. */
    REPEATED("FMT-011"),
    /** None of the alternatives is present. */
    NO_CHOICE("FMT-012"),
    /** More than one alternative is present. */
    MANY_CHOICES("FMT-013"),
    /** Text where only elements are admitted, or elements where only text is. */
    CONTENT("FMT-014"),
    /** A value has not the form of its type. */
    VALUE("FMT-020");

    private final String code;

    FormatCheck(String code) {
        this.code = code;
    }

    /** Stable code, for example {@code FMT-020}. */
    public String code() {
        return code;
    }
}
