package it.sintesi.citizen.web;

import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.application.Origins;
import it.sintesi.citizen.application.PersonData;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen's home: what there is, the own data with their sources, the own office. */
public final class HomePages implements Rooms {

    private final People people;
    private final Offices offices;
    private final PersonData data;
    private final Origins origins;
    private final ContestReading contests;
    private final Iterable<Notifications> notifications;

    /**
     * The home.
     *
     * @param notifications the notifications, while they are there: without them the home only lacks its count of unread messages
     */
    public HomePages(People people, Offices offices, PersonData data, Origins origins, ContestReading contests, Iterable<Notifications> notifications) {
        this.people = people;
        this.offices = offices;
        this.data = data;
        this.origins = origins;
        this.contests = contests;
        this.notifications = notifications;
    }

    /** A datum with its source in the words of the page. */
    public record Line(String name, String value, Origins.Source source, String officeName) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(Own.get("", this::home));
    }

    private WebResponse home(WebRequest request) {
        Caller caller = request.caller();
        Optional<Person> person = people.find(caller, caller.subjectCode());
        Map<String, Object> model = new HashMap<>();
        model.put("code", caller.subjectCode());
        model.put("data", person.map(p -> data.of(p).stream().map(d -> line(caller, d)).toList()).orElse(List.of()));
        model.put("office", person.map(Person::domicile).flatMap(a -> offices.officeOf(a.municipality())).orElse(null));
        model.put("contests", contests.own(caller, new PageRequest(0, 1)).total());
        model.put("unread", unread(caller));
        return WebResponse.view("personal", model);
    }

    private Line line(Caller caller, PersonData.Datum datum) {
        Origins.Source source = origins.of(caller, datum.origin());
        return new Line(datum.name(), datum.value(), source, officeName(source.office()));
    }

    private String officeName(String id) {
        return id == null ? "" : offices.byId(id).map(Office::name).orElse(id);
    }

    private Long unread(Caller caller) {
        for (Notifications service : notifications) {
            return service.unread(caller);
        }
        return null;
    }
}
