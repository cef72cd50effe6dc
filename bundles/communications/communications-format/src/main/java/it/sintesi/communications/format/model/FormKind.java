package it.sintesi.communications.format.model;

import java.util.Optional;

/** The four national forms, with the names by which the sheets and the transport know them. */
public enum FormKind {
    /** Employment relationship of one employer and one worker. */
    UNILAV("UniLav", "http://servizi.lavoro.gov.it/unilav", "CO190701R1", "UniLavXML"),
    /** Agency work. */
    UNISOMM("UniSomm", "http://servizi.lavoro.gov.it/unisomm", "CO190701R1", "UniSommXML"),
    /** Urgent provisional hiring. */
    UNIURG("UniUrg", "http://servizi.lavoro.gov.it/uniurg", "CO130131", "UniUrgXML"),
    /** Change of employer or of its name. */
    VARDATORI("VarDatori", "http://servizi.lavoro.gov.it/vardat", "CO190701R1", "VarDatoreXML");

    private final String root;
    private final String namespace;
    private final String version;
    private final String payloadElement;

    FormKind(String root, String namespace, String version, String payloadElement) {
        this.root = root;
        this.namespace = namespace;
        this.version = version;
        this.payloadElement = payloadElement;
    }

    /** Local name of the root element, for example {@code UniLav}. */
    public String root() {
        return root;
    }

    /** Namespace of the document. */
    public String namespace() {
        return namespace;
    }

    /** Version that new messages carry in {@code versione}. */
    public String version() {
        return version;
    }

    /** Element of the transport that holds the escaped document, for example {@code UniLavXML}. */
    public String payloadElement() {
        return payloadElement;
    }

    /** Element of the SOAP body of a request. */
    public String requestElement() {
        return "richiesta_RichiestaRispostaSincrona_" + root;
    }

    /** Element of the SOAP body of an answer. */
    public String responseElement() {
        return "risposta_RichiestaRispostaSincrona_" + root;
    }

    /** The form whose root element has this local name. */
    public static Optional<FormKind> ofRoot(String localName) {
        for (FormKind kind : values()) {
            if (kind.root.equals(localName)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
