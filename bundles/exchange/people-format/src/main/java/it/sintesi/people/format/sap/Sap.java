package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.util.List;

/** lavoratore: the professional record of a person, whole. */
public record Sap(
        @Element("datiinvio") Sending sending,
        @Element("datianagrafici") Personal personal,
        @Element("datiamministrativi") Administrative administrative,
        @Element(value = "esperienzalavoro", list = "esperienzelavoro_lst") List<Experience> experiences,
        @Element(value = "codlivelloistruzione", list = "livelliistruzione_lst") List<String> levels,
        @Element("allegato") Attachment attachment,
        @Element(value = "politiche_attive", list = "politiche_attive_lst") List<Policy> policies) {

    public Sap {
        experiences = List.copyOf(experiences);
        levels = List.copyOf(levels);
        policies = List.copyOf(policies);
    }
}
