package it.sintesi.observatory.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.api.Answer;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.api.Question;
import it.sintesi.observatory.web.ask.Address;
import it.sintesi.observatory.web.ask.Asked;
import it.sintesi.observatory.web.ask.AskedParser;
import it.sintesi.observatory.web.ask.Periods;
import it.sintesi.observatory.web.shown.Comparison;
import it.sintesi.observatory.web.shown.Names;
import it.sintesi.observatory.web.shown.Result;
import it.sintesi.observatory.web.shown.Results;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The explorer: the address is the question, the page its answer. */
final class ExplorerPages implements Rooms {

    private final Door door;
    private final Observatory observatory;
    private final CertifiedClock clock;

    ExplorerPages(Door door, Observatory observatory, CertifiedClock clock) {
        this.door = door;
        this.observatory = observatory;
        this.clock = clock;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(door.shell, door.explorer, door.guard, this::show),
                WebPage.get(door.shell, door.explorer + "/export", door.guard, request -> new Export(door, observatory).of(request, checked(request))));
    }

    private Asked parse(WebRequest request) {
        return QuestionCheck.check(observatory, request.texts(), AskedParser.parse(request, Periods.year(observatory.state(), clock.today())), door.rows);
    }

    /** A question that can be asked; refused with what is wrong otherwise. */
    private Asked checked(WebRequest request) {
        Asked asked = parse(request);
        if (!asked.problems().isEmpty()) {
            throw ServiceException.rejected(asked.problems());
        }
        return asked;
    }

    private WebResponse show(WebRequest request) {
        Asked asked = parse(request);
        Result result = null;
        if (asked.problems().isEmpty()) {
            try {
                result = answer(request, asked);
            } catch (ServiceException e) {
                asked = asked.with(told(e));
            }
        }
        Map<String, Object> model = new HashMap<>();
        model.put("door", door.name());
        model.put("address", door.address());
        model.put("definitions", door.shell.base() + door.definitions);
        model.put("form", new QuestionForm(observatory, request.texts()).of(asked));
        model.put("asked", asked);
        model.put("query", Address.of(asked));
        model.put("result", result);
        model.put("problems", asked.problems());
        model.put("empty", observatory.state().first() == null);
        return asked.problems().isEmpty() ? WebResponse.view("explorer", model) : WebResponse.refused("explorer", model);
    }

    private Result answer(WebRequest request, Asked asked) {
        Answer answer = door.ask(observatory, request, asked.question());
        Comparison comparison = asked.compare() ? new Comparison(door.ask(observatory, request, yearBefore(asked.question()))) : null;
        return new Results(new Names(observatory, request.texts())).of(asked, answer, comparison, request.page().number());
    }

    static Question yearBefore(Question question) {
        Periods.Span before = new Periods.Span(question.from(), question.to()).yearBefore();
        return new Question(question.measures(), question.dimensions(), question.filters(), before.from(), before.to(), question.view(), question.counting());
    }

    /** What the warehouse refuses is shown beside the form; that it is away or that one may not ask is not a fault of the question. */
    private static List<Rejection> told(ServiceException refusal) {
        if (refusal.kind() != ServiceException.Kind.REJECTED && refusal.kind() != ServiceException.Kind.MALFORMED) {
            throw refusal;
        }
        return refusal.rejections().isEmpty() ? List.of(Rejection.error("OS-P00", "", refusal.getMessage(), "").said(refusal.phrases().toArray(Phrase[]::new))) : refusal.rejections();
    }
}
