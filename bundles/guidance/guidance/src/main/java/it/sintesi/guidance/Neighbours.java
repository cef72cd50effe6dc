package it.sintesi.guidance;

import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.document.PdfDocuments;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonCodes;
import java.util.List;

/**
 * Services of other areas.
 *
 * @param people    the register, without which no interview begins
 * @param registers the same while it is there, for what can do without it
 * @param relations careers while communications are there
 * @param pdf       documents
 * @param codes     codes of merged people
 */
public record Neighbours(People people, List<People> registers, List<Relations> relations, PdfDocuments pdf, PersonCodes codes) {
}
