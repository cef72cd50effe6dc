package it.sintesi.console;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import it.sintesi.identity.api.TakeOvers;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.People;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** What is told of a person of another office, nothing but whose it is, and the take-over. */
public final class ForeignPages {

    private final People people;
    private final PersonAccess access;
    private final TakeOvers takeOvers;
    private final CertifiedClock clock;

    public ForeignPages(People people, PersonAccess access, TakeOvers takeOvers, CertifiedClock clock) {
        this.people = people;
        this.access = access;
        this.takeOvers = takeOvers;
        this.clock = clock;
    }

    /** The page instead of the person's, or the refusal itself when there is nothing to tell. */
    WebResponse instead(WebRequest request, ServiceException refused) {
        Optional<Office> office = office(request);
        if (refused.kind() != ServiceException.Kind.FORBIDDEN || office.isEmpty()) {
            throw refused;
        }
        access.trace(request.caller(), "person", SubjectCodes.of(request), false);
        return new WebResponse.View("foreign", model(request, office.get(), List.of()), ServiceException.Kind.FORBIDDEN.status());
    }

    WebResponse takeOver(WebRequest request) {
        String code = SubjectCodes.of(request);
        LocalDate until = request.day("until");
        try {
            takeOvers.takeOver(request.caller(), code, request.param("reason"), until);
        } catch (ServiceException refused) {
            if (refused.kind() != ServiceException.Kind.REJECTED) {
                throw refused;
            }
            return WebResponse.refused("foreign", model(request, office(request).orElse(null), refused.rejections()));
        }
        return WebResponse.redirect("/people/" + code, "takenover");
    }

    private Optional<Office> office(WebRequest request) {
        return people.competentOffice(request.caller(), SubjectCodes.of(request)).flatMap(access::office);
    }

    /** Nothing of the person but what was asked for, and the office that can help. */
    private Map<String, Object> model(WebRequest request, Office office, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("office", office);
        model.put("may", access.mayTakeOver(request.caller()));
        model.put("rejections", rejections);
        model.put("code", SubjectCodes.of(request));
        model.put("reason", Objects.toString(request.param("reason"), ""));
        model.put("until", request.param("until") == null ? clock.today() : request.param("until"));
        model.put("last", clock.today().plusDays(TakeOvers.LONGEST_DAYS - 1L));
        model.put("today", clock.today());
        return model;
    }
}
