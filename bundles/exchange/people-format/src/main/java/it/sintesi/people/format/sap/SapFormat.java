package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Document;
import it.sintesi.people.format.xml.MessageFormat;

/** The format of the professional record, revision 009. */
public final class SapFormat {

    /** The record; no namespace. */
    public static final MessageFormat<Sap> SAP = new MessageFormat<>(new Document(SapFormat.class, "/it/sintesi/people/format/xsd/sap-rev009.xsd"), "lavoratore", "", Sap.class);

    private SapFormat() {
    }
}
