package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.time.LocalDate;

/** A piece of working life. */
public record Experience(
        @Element("azienda") Employer employer,
        @Element("utilizzatrice") Employer user,
        @Element("datainizio") LocalDate from,
        @Element("datafine") LocalDate to,
        @Element("dataFinePeriodoFormativo") LocalDate trainingEnd,
        @Element("codprofessione") String profession,
        @Element("compiti") String duties,
        @Element("tiporapporto") Relationship relationship,
        @Element("modalitalavoro") WorkingMode mode,
        @Element("luogolavoro") Workplace workplace) {
}
