package it.sintesi.guidance.web;

import it.sintesi.guidance.domain.Experience;
import it.sintesi.guidance.domain.Experience.Verdict;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.WebRequest;
import java.util.ArrayList;
import java.util.List;

/** Experiences as the form of the first step sends them: a verdict for each that was shown, and perhaps a new one. */
final class PostedCareer {

    private PostedCareer() {
    }

    static List<Experience> of(WebRequest request, List<Experience> shown, Ids ids) {
        List<Experience> career = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Experience e = shown.get(i);
            String place = String.valueOf(i + 1);
            if (e.verdict() == Verdict.ADDED) {
                if (request.param("remove" + place) == null) {
                    career.add(added(request, e.id(), place));
                }
            } else {
                Verdict verdict = request.param("verdict" + place, Verdict.class);
                career.add(e.judged(verdict == null || verdict == Verdict.ADDED ? Verdict.OPEN : verdict, text(request, "duty" + place), request.param("note" + place)));
            }
        }
        String next = String.valueOf(shown.size() + 1);
        if (request.param("employer" + next) != null || request.param("duty" + next) != null) {
            career.add(added(request, ids.next().toString(), next));
        }
        return career;
    }

    /** A whole number that the form carries hidden. */
    static int whole(WebRequest request, String name) {
        String value = request.param(name);
        if (value == null || !value.matches("\\d{1,9}")) {
            Rejection rejection = Rejection.error("GUI-013", name, "Il modulo non è completo.", "Riaprite il colloquio");
            throw new ServiceException(ServiceException.Kind.MALFORMED, rejection.message(), List.of(rejection));
        }
        return Integer.parseInt(value);
    }

    private static Experience added(WebRequest request, String id, String place) {
        return new Experience(id, null, text(request, "employer" + place), text(request, "duty" + place), request.day("first" + place), request.day("last" + place), Verdict.ADDED,
                request.param("note" + place));
    }

    private static String text(WebRequest request, String name) {
        return request.param(name) == null ? "" : request.param(name);
    }
}
