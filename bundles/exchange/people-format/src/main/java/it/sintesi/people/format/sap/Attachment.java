package it.sintesi.people.format.sap;

import it.sintesi.people.format.xml.Element;

import java.util.List;

/** What the person can do. */
public record Attachment(
        @Element(value = "titolostudio", list = "titolistudio_lst") List<Qualification> qualifications,
        @Element(value = "formazioneprofessionale", list = "formazioneprofessionale_lst") List<Training> trainings,
        @Element(value = "linguastraniera", list = "linguestraniere_lst") List<Language> languages,
        @Element(value = "conoscenzainformatica", list = "conoscenzeinformatiche_lst") List<ItSkill> itSkills,
        @Element(value = "altreinformazioni", list = "altreinformazioni_lst") List<Licence> licences) {

    public Attachment {
        qualifications = List.copyOf(qualifications);
        trainings = List.copyOf(trainings);
        languages = List.copyOf(languages);
        itSkills = List.copyOf(itSkills);
        licences = List.copyOf(licences);
    }
}
