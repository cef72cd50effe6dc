package it.sintesi.registry.domain;

import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PrivacyChoice;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a file holds beyond the person, as texts by name of the component, and back. */
public final class PersonFileData {

    /** Names of the components. */
    public static final Set<String> FIELDS = Set.of("residence", "permit", "studies", "languages", "licences", "privacy");
    private static final int FIVE = 5;

    private PersonFileData() {
    }

    /** Everything, the person too. */
    public static Map<String, String> of(PersonFile file) {
        Map<String, String> data = new HashMap<>(PersonData.of(file.person()));
        data.putAll(more(file));
        return data;
    }

    /** Only what the person does not hold. */
    public static Map<String, String> more(PersonFile file) {
        Map<String, String> data = new HashMap<>();
        PermitOfStay p = file.permit();
        Parts.put(data, "residence", Texts.of(file.residence()));
        Parts.put(data, "permit", p == null ? "" : Parts.join(p.kind(), p.number(), p.reason(), p.expiry(), p.renewalRequested()));
        Parts.put(data, "studies", Parts.lines(file.studies(), s -> Parts.join(s.level(), s.title(), s.institute(), s.year())));
        Parts.put(data, "languages", Parts.lines(file.languages(), l -> Parts.join(l.code(), l.level())));
        Parts.put(data, "licences", Parts.lines(file.licences(), l -> Parts.join(l.kind().name(), l.expiry())));
        Parts.put(data, "privacy", Parts.lines(new TreeMap<>(file.privacy()).entrySet(), c -> Parts.join(c.getKey().name(), c.getValue() ? "S" : "N")));
        return data;
    }

    /** A file from everything; origins are told apart by the names of the components. */
    public static PersonFile file(String code, Map<String, String> data, Map<String, Origin> origins) {
        Map<String, Origin> person = new HashMap<>(origins);
        person.keySet().removeAll(FIELDS);
        Map<String, Origin> more = new HashMap<>(origins);
        more.keySet().retainAll(FIELDS);
        Map<PrivacyChoice, Boolean> privacy = new EnumMap<>(PrivacyChoice.class);
        Parts.lines(data.get("privacy"), line -> Parts.of(line, 2)).forEach(c -> privacy.put(PrivacyChoice.valueOf(c.get(0)), "S".equals(c.get(1))));
        return new PersonFile(PersonData.person(code, data, person), Texts.address(data.get("residence")), permit(data.get("permit")),
                Parts.lines(data.get("studies"), PersonFileData::study), Parts.lines(data.get("languages"), PersonFileData::language),
                Parts.lines(data.get("licences"), PersonFileData::licence), privacy, more);
    }

    private static PermitOfStay permit(String text) {
        if (text == null) {
            return null;
        }
        Parts p = Parts.of(text, FIVE);
        return new PermitOfStay(p.get(0), p.get(1), p.get(2), p.day(3), p.day(4));
    }

    private static Study study(String line) {
        Parts p = Parts.of(line, 4);
        return new Study(p.get(0), p.get(1), p.get(2), p.number(3));
    }

    private static SpokenLanguage language(String line) {
        Parts p = Parts.of(line, 2);
        return new SpokenLanguage(p.get(0), SpokenLanguage.Level.valueOf(p.get(1)));
    }

    private static Licence licence(String line) {
        Parts p = Parts.of(line, 2);
        return new Licence(Licence.Kind.valueOf(p.get(0)), p.day(1));
    }
}
