package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Contest;
import it.sintesi.communications.api.Relation;
import it.sintesi.communications.api.Relations;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Finds what a citizen contests in the own file, how it reads today, and which office is competent. */
public final class Contestable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ITALY);

    private final People people;
    private final Relations relations;
    private final Offices offices;
    private final PersonData data;

    public Contestable(People people, Relations relations, Offices offices, PersonData data) {
        this.people = people;
        this.relations = relations;
        this.offices = offices;
        this.data = data;
    }

    /**
     * Something that can be contested.
     *
     * @param text   how it reads, in Italian
     * @param office competent office: that of the domicile, else that of the place of work, else null
     */
    public record Thing(String text, String office) {
    }

    /**
     * The thing, as the caller's own services find it.
     *
     * @throws ServiceException NOT_FOUND when it is not in the caller's file
     */
    public Thing find(Caller caller, Contest.Topic topic, String about) {
        Optional<Person> person = people.find(caller, caller.subjectCode());
        String domicile = person.map(Person::domicile).map(a -> a.municipality()).orElse(null);
        if (topic == Contest.Topic.RELATION) {
            Relation relation = relations.relation(caller, about);
            if (!caller.subjectCode().equals(relation.worker())) {
                throw missing();
            }
            return new Thing(text(relation), office(domicile).or(() -> office(relation.workplace())).orElse(null));
        }
        PersonData.Datum datum = person.flatMap(p -> data.datum(p, about)).orElseThrow(Contestable::missing);
        return new Thing(datum.label() + ": " + datum.value(), office(domicile).orElse(null));
    }

    /** A relation in one line. */
    public static String text(Relation relation) {
        LocalDate until = relation.end() == null ? relation.expectedEnd() : relation.end();
        return "Rapporto di lavoro con " + relation.employerName() + " dal " + DAY.format(relation.start())
                + (until == null ? ", senza data di fine" : " al " + DAY.format(until));
    }

    private Optional<String> office(String municipality) {
        return offices.officeOf(municipality).map(Office::id);
    }

    private static ServiceException missing() {
        return ServiceException.notFound("Nel vostro fascicolo non c'è la voce indicata.").said("CIT-NO-ITEM");
    }
}
