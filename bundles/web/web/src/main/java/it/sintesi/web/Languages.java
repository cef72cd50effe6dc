package it.sintesi.web;

import java.util.Locale;

/** Languages of the pages. */
final class Languages {

    /** Italian: the language that is complete. */
    static final Locale DEFAULT = Locale.ITALIAN;

    private Languages() {
    }
}
