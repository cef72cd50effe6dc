package it.sintesi.people.format.notice;

import it.sintesi.people.format.xml.Document;
import it.sintesi.people.format.xml.Element;
import it.sintesi.people.format.xml.MessageFormat;

import java.time.LocalDate;

/**
 * A sanction that INPS must apply or take back (D.Lgs. 150/2015 art. 21 c. 10): a format of ours, {@code sanzione-1.xsd}.
 *
 * @param id         identifier of the case
 * @param person     fiscal code
 * @param fault      A missed call, B lab, C active measure, D suitable offer refused
 * @param occurrence how many times under the pact, from 1
 * @param faultDay   day of the fault
 * @param decidedOn  day of the decision
 * @param days       days of benefit withheld; null for a loss
 * @param loss       benefit and status are lost
 * @param withdrawn  true when an earlier decision is taken back
 * @param office     code of the office, 11 characters
 * @param protocol   protocol of the act
 */
public record SanctionNotice(@Element("IdPratica") String id, @Element("CodiceFiscale") String person, @Element("Mancanza") String fault, @Element("Occorrenza") Integer occurrence,
                             @Element("DataMancanza") LocalDate faultDay, @Element("DataDecisione") LocalDate decidedOn, @Element("GiorniTrattenuti") Integer days,
                             @Element("Decadenza") Boolean loss, @Element("Revocata") Boolean withdrawn, @Element("CodiceUfficio") String office, @Element("Protocollo") String protocol) {

    /** Namespace of the notice. */
    public static final String NAMESPACE = "urn:it:sintesi:exchange:sanzione:1";

    /** How it is read and written. */
    public static final MessageFormat<SanctionNotice> FORMAT = new MessageFormat<>(new Document(SanctionNotice.class, "/it/sintesi/people/format/xsd/sanzione-1.xsd"), "Sanzione", NAMESPACE,
            SanctionNotice.class);
}
