package it.sintesi.registry.api;

import java.util.List;
import java.util.Map;

/**
 * Everything the register knows of a person. Null fields are unknown.
 *
 * @param person    the data that communications tell too, with their origins
 * @param residence where the person is registered with the municipality
 * @param permit    permit of stay, or null
 * @param studies   qualifications, highest first
 * @param languages languages
 * @param licences  licences
 * @param privacy   choices that the person made; one that is missing was not asked
 * @param origins   where residence, permit, studies, languages, licences and privacy come from, by name of the component
 */
public record PersonFile(Person person, Address residence, PermitOfStay permit, List<Study> studies, List<SpokenLanguage> languages, List<Licence> licences,
                         Map<PrivacyChoice, Boolean> privacy, Map<String, Origin> origins) {

    public PersonFile {
        studies = studies == null ? List.of() : List.copyOf(studies);
        languages = languages == null ? List.of() : List.copyOf(languages);
        licences = licences == null ? List.of() : List.copyOf(licences);
        privacy = privacy == null ? Map.of() : Map.copyOf(privacy);
        origins = origins == null ? Map.of() : Map.copyOf(origins);
    }

    /** A file of which only the person is known. */
    public static PersonFile of(Person person) {
        return new PersonFile(person, null, null, null, null, null, null, null);
    }

    /** The file with another person's data, for forms that change only those. */
    public PersonFile with(Person changed) {
        return new PersonFile(changed, residence, permit, studies, languages, licences, privacy, origins);
    }
}
