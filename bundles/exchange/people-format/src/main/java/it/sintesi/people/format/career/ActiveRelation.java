package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

/** One active relation. */
public record ActiveRelation(
        @Element("Lavoratore") ActiveWorker worker,
        @Element("DatoreLavoro") ActiveEmployer employer,
        @Element("RapportoLavoro") ActiveContract contract) {
}
