package it.sintesi.observatory.sources.domain;

import java.util.Optional;

/** The places and activities that figures may name. */
public interface Territory {

    /** Belfiore code of a municipality of the province, given by Belfiore code, ISTAT code or name; empty when it is none. */
    Optional<String> municipality(String text);

    /** True when the text names the province (sigla, ISTAT code or name). */
    boolean province(String text);

    /** True for a section of the ATECO classification. */
    boolean section(String letter);
}
