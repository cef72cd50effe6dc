package it.sintesi.console;

import java.util.Comparator;
import java.util.List;

import it.sintesi.kernel.api.security.Subject;
import it.sintesi.web.api.Answer;
import it.sintesi.web.api.Contribution;
import it.sintesi.web.api.Ribbon;
import it.sintesi.web.api.WebAreas;
import it.sintesi.web.api.WebRequest;

/**
 * The ribbon of a page as it is shown.
 *
 * @param bands fields of all areas, in their order
 * @param away  names of areas that cannot answer now
 */
public record RibbonView(List<Ribbon.Band> bands, List<String> away) {

    /** Asks the areas. */
    static RibbonView read(WebAreas areas, WebRequest request, Subject subject) {
        List<Answer<Ribbon, List<Ribbon.Band>>> answers = areas.ask(request.caller(), request.texts(), Contribution.RIBBON,
                (ribbon, texts) -> ribbon.concerns(subject) ? ribbon.bands(request.caller(), subject, texts) : List.<Ribbon.Band>of());
        List<Ribbon.Band> bands = answers.stream().filter(Answer::answered).sorted(Comparator.comparingInt(a -> a.source().order()))
                .flatMap(a -> a.value().stream()).toList();
        return new RibbonView(bands, answers.stream().filter(a -> a.away() && (a.source() == null || a.source().concerns(subject))).map(Answer::title).distinct().toList());
    }
}
