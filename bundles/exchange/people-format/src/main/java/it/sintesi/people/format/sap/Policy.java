package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An active policy. The identifier never changes; its check letter comes from promoter, activity and date of proposal. */
public record Policy(
        @Element("tipo_attivita") String activity,
        @Element("titolo_denominazione") String title,
        @Element("data_proposta") LocalDate proposedOn,
        @Element("data") LocalDate from,
        @Element("data_fine") LocalDate to,
        @Element("durata") Integer length,
        @Element("tipologia_durata") String unit,
        @Element("descrizione") String description,
        @Element("titolo_progetto") String project,
        @Element("codice_ente_promotore") String promoter,
        @Element("identificativo_politica") String id,
        @Element("indice_profiling") BigDecimal profilingIndex,
        @Element("identificativo_presa_in_carico") String takingInCharge,
        @Element("ultimo_evento") PolicyEvent lastEvent) {
}
