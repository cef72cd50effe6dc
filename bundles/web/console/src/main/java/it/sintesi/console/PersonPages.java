package it.sintesi.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.Person;
import it.sintesi.web.api.Desk;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** A person: what the register knows, what the areas show, what happened. Of a person of another office nothing is shown before a take-over. */
public final class PersonPages implements Rooms {

    private static final Guard GUARD = Guard.of(Permission.REGISTRY_READ);

    private final People people;
    private final PersonAccess access;
    private final ForeignPages foreign;
    private final Names names;
    private final SubjectFile file;
    private final Purposes purposes;
    private final CertifiedClock clock;

    public PersonPages(People people, PersonAccess access, ForeignPages foreign, Names names, SubjectFile file, Purposes purposes, CertifiedClock clock) {
        this.people = people;
        this.access = access;
        this.foreign = foreign;
        this.names = names;
        this.file = file;
        this.purposes = purposes;
        this.clock = clock;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}", GUARD, request -> access.reading(() -> show(request)), this::sample),
                WebPage.post(Shell.CONSOLE, "/people/{code}", GUARD, this::work),
                WebPage.get(Shell.CONSOLE, "/people/{code}/export", GUARD, request -> access.reading(() -> export(request)), caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/people/{code}/purpose", GUARD, this::purpose),
                WebPage.post(Shell.CONSOLE, "/people/{code}/take-over", Guard.of(Permission.PERSON_TAKE_OVER), foreign::takeOver));
    }

    private Optional<String> sample(Caller caller) {
        return people.search(caller, null, PageRequest.first()).items().stream().map(p -> "/people/" + p.fiscalCode()).findFirst();
    }

    private Person person(WebRequest request) {
        return people.find(request.caller(), SubjectCodes.of(request)).orElseThrow(SubjectCodes::unknown);
    }

    private WebResponse show(WebRequest request) {
        Person person;
        try {
            person = person(request);
        } catch (ServiceException refused) {
            return foreign.instead(request, refused);
        }
        if (!person.fiscalCode().equals(SubjectCodes.of(request))) {
            // The code was merged into another: the address of the file is that of the code that counts.
            return WebResponse.redirect("/people/" + person.fiscalCode(), "merged");
        }
        return WebResponse.view("person", model(request, person, null));
    }

    /** Does work within the page: it stays there, also when something is wrong. */
    private WebResponse work(WebRequest request) {
        Person person = person(request);
        WebResponse answer = file.act(request, access.subject(person));
        return answer instanceof WebResponse.View again ? access.reading(() -> new WebResponse.View("person", model(request, person, again), again.status())) : answer;
    }

    private Map<String, Object> model(WebRequest request, Person person, WebResponse.View refused) {
        Purposes.Purpose purpose = purposes.of(request);
        access.trace(request.caller(), person.fiscalCode(), purpose);
        Map<String, Object> model = new HashMap<>(file.model(request, access.subject(person), refused));
        String name = (text(person.surname()) + " " + text(person.name())).strip();
        String title = name.isEmpty() ? person.fiscalCode() : name;
        model.put("code", person.fiscalCode());
        model.put("title", title);
        model.put("facts", facts(person));
        model.put("office", access.office(person).map(Office::name).orElse(""));
        model.put("purpose", purpose);
        model.put("purposes", Purposes.Purpose.values());
        model.put("today", clock.today());
        model.put("address", "/people/" + person.fiscalCode());
        model.put(Desk.Case.MODEL, new Desk.Case("person", title, "/people/" + person.fiscalCode()));
        return model;
    }

    private WebResponse purpose(WebRequest request) {
        Person person = person(request);
        Purposes.Purpose purpose = request.param("purpose", Purposes.Purpose.class);
        if (purpose != null) {
            purposes.choose(request.caller(), purpose);
        }
        return WebResponse.redirect("/people/" + person.fiscalCode(), "purpose");
    }

    private WebResponse export(WebRequest request) {
        Person person = person(request);
        access.trace(request.caller(), person.fiscalCode(), purposes.of(request));
        return file.export(request, access.subject(person), "cronologia-" + person.fiscalCode());
    }

    private List<Fact> facts(Person p) {
        return new Fact.Facts(p.origins()).add("fact.surname", p.surname(), "surname").add("fact.name", p.name(), "name").add("fact.sex", p.sex(), "sex")
                .add("fact.birthDate", p.birthDate(), "birthDate").add("fact.birthPlace", names.place(p.birthPlace()), "birthPlace")
                .add("fact.citizenship", names.of(CodeList.CITIZENSHIPS, p.citizenship()), "citizenship")
                .add("fact.domicile", names.address(p.domicile()), "domicile").add("fact.education", names.of(CodeList.EDUCATION, p.education()), "education")
                .add("fact.phone", p.contacts().phone(), "contacts").add("fact.email", p.contacts().email(), "contacts")
                .add("fact.pec", p.contacts().certifiedEmail(), "contacts").list();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
