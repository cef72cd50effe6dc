package it.sintesi.communications.format.schema;

/** Size limits of a message, the same that the SOAP intake applies (reliability, Messages). */
public final class XmlLimits {
    /** Nested elements. */
    public static final int DEPTH = 40;
    /** Children of one element. */
    public static final int CHILDREN = 1_000;
    /** Characters of one attribute. */
    public static final int ATTRIBUTE = 4_096;
    /** Attributes of one element. */
    public static final int ATTRIBUTES = 100;
    /** Characters of one text. */
    public static final int TEXT = 1_000_000;
    /** Characters of the whole document. */
    public static final int CHARACTERS = 2_000_000;
    /** Elements of the whole document. */
    public static final int ELEMENTS = 20_000;

    private XmlLimits() {
    }
}
