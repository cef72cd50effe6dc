package it.sintesi.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import it.sintesi.identity.api.TakeOvers;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
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
    private final TakeOvers takeOvers;
    private final Names names;
    private final SubjectFile file;
    private final Purposes purposes;
    private final CertifiedClock clock;

    public PersonPages(People people, PersonAccess access, TakeOvers takeOvers, Names names, SubjectFile file, Purposes purposes, CertifiedClock clock) {
        this.people = people;
        this.access = access;
        this.takeOvers = takeOvers;
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
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}", GUARD, this::show, this::sample),
                WebPage.get(Shell.CONSOLE, "/people/{code}/export", GUARD, this::export, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/people/{code}/purpose", GUARD, this::purpose),
                WebPage.post(Shell.CONSOLE, "/people/{code}/take-over", Guard.of(Permission.PERSON_TAKE_OVER), this::takeOver));
    }

    private Optional<String> sample(Caller caller) {
        return people.search(caller, null, PageRequest.first()).items().stream().map(p -> "/people/" + p.fiscalCode()).findFirst();
    }

    private Person person(WebRequest request) {
        return people.find(request.caller(), SubjectCodes.of(request)).orElseThrow(() -> ServiceException.notFound(SubjectCodes.UNKNOWN));
    }

    private WebResponse show(WebRequest request) {
        Person person;
        try {
            person = person(request);
        } catch (ServiceException refused) {
            return ofAnotherOffice(request, refused);
        }
        if (!person.fiscalCode().equals(SubjectCodes.of(request))) {
            // The code was merged into another: the address of the file is that of the code that counts.
            return WebResponse.redirect("/people/" + person.fiscalCode(), "merged");
        }
        Purposes.Purpose purpose = purposes.of(request);
        access.trace(request.caller(), person.fiscalCode(), purpose);
        Map<String, Object> model = new HashMap<>(file.model(request, access.subject(person)));
        String name = (text(person.surname()) + " " + text(person.name())).strip();
        String title = name.isEmpty() ? person.fiscalCode() : name;
        model.put("code", person.fiscalCode());
        model.put("title", title);
        model.put("facts", facts(person));
        model.put("office", access.office(person).map(Office::name).orElse(""));
        model.put("purpose", purpose);
        model.put("purposes", Purposes.Purpose.values());
        model.put("address", "/people/" + person.fiscalCode());
        model.put(Desk.Case.MODEL, new Desk.Case("person", title, "/people/" + person.fiscalCode()));
        return WebResponse.view("person", model);
    }

    private WebResponse purpose(WebRequest request) {
        Person person = person(request);
        Purposes.Purpose purpose = request.param("purpose", Purposes.Purpose.class);
        if (purpose != null) {
            purposes.choose(request.caller(), purpose);
        }
        return WebResponse.redirect("/people/" + person.fiscalCode(), "purpose");
    }

    private WebResponse ofAnotherOffice(WebRequest request, ServiceException refused) {
        Optional<Office> office = office(request);
        if (refused.kind() != ServiceException.Kind.FORBIDDEN || office.isEmpty()) {
            throw refused;
        }
        access.trace(request.caller(), "person", SubjectCodes.of(request), false);
        return new WebResponse.View("foreign", foreign(request, office.get(), List.of()), ServiceException.Kind.FORBIDDEN.status());
    }

    private Optional<Office> office(WebRequest request) {
        return people.competentOffice(request.caller(), SubjectCodes.of(request)).flatMap(access::office);
    }

    /** Nothing of the person but what was asked for, and the office that can help. */
    private Map<String, Object> foreign(WebRequest request, Office office, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("office", office);
        model.put("may", access.mayTakeOver(request.caller()));
        model.put("rejections", rejections);
        model.put("code", SubjectCodes.of(request));
        model.put("reason", text(request.param("reason")));
        model.put("until", request.param("until") == null ? clock.today() : request.param("until"));
        model.put("last", clock.today().plusDays(TakeOvers.LONGEST_DAYS - 1L));
        model.put("today", clock.today());
        return model;
    }

    private WebResponse takeOver(WebRequest request) {
        String code = SubjectCodes.of(request);
        LocalDate until = request.day("until");
        try {
            takeOvers.takeOver(request.caller(), code, request.param("reason"), until);
        } catch (ServiceException refused) {
            if (refused.kind() != ServiceException.Kind.REJECTED) {
                throw refused;
            }
            return WebResponse.refused("foreign", foreign(request, office(request).orElse(null), refused.rejections()));
        }
        return WebResponse.redirect("/people/" + code, "takenover");
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
