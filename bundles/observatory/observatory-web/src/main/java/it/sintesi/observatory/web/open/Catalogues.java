package it.sintesi.observatory.web.open;

import it.sintesi.observatory.web.open.Catalogue.Extent;
import it.sintesi.web.api.Texts;

/** The catalogue in the formats in which it is published. */
public record Catalogues(String site, Publisher publisher) {

    /** RDF Turtle. */
    public byte[] turtle(Extent extent, Texts italian) {
        return Turtle.of(Catalogue.of(site, publisher, extent, italian));
    }

    /** JSON-LD. */
    public byte[] jsonLd(Extent extent, Texts italian) {
        return JsonLd.of(Catalogue.of(site, publisher, extent, italian));
    }
}
