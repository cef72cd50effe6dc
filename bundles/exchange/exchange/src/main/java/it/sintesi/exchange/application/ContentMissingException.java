package it.sintesi.exchange.application;

/** The communication of a delivery is not in the archive: sending it again is pointless, a person must look. */
public class ContentMissingException extends Exception {

    private static final long serialVersionUID = 1L;

    public ContentMissingException(String communication) {
        super("La comunicazione " + communication + " non è in archivio");
    }
}
