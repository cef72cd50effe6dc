package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Document;
import it.sintesi.people.format.xml.MessageFormat;

/** The messages on declarations. */
public final class DidFormats {

    /** Namespace of the data, also the beginning of the SOAP action. */
    public static final String NAMESPACE = "http://anpal.gov.it/DataModels/InformationDelivery/ConferimentoDID/1.0";

    private static final Document NODE = new Document(DidFormats.class, "/it/sintesi/people/format/xsd/conferimento-did-1.0.xsd");
    private static final Document INPS = new Document(DidFormats.class, "/it/sintesi/people/format/xsd/lista-did.xsd");

    /** To the national node. */
    public static final MessageFormat<DidRequest> REQUEST = new MessageFormat<>(NODE, "GestisciDID_Input", NAMESPACE, DidRequest.class);
    /** From the national node. */
    public static final MessageFormat<DidAnswer> ANSWER = new MessageFormat<>(NODE, "GestisciDID_Output", NAMESPACE, DidAnswer.class);
    /** From INPS. */
    public static final MessageFormat<InpsDidList> FROM_INPS = new MessageFormat<>(INPS, "ListaDID", "", InpsDidList.class);

    private DidFormats() {
    }
}
