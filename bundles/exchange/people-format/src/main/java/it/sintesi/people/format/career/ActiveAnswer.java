package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Element;

import java.util.List;

/** GetRapportoLavoroAttivo_Output: the active relations and the outcome (E100 done, E101 worker, E102 dates, E103 nothing found, E104 region not authorised). */
public record ActiveAnswer(
        @Element("RapportoLavoroAttivo") List<ActiveRelation> relations,
        @Element("Esito") String outcome) {

    public ActiveAnswer {
        relations = List.copyOf(relations);
    }
}
