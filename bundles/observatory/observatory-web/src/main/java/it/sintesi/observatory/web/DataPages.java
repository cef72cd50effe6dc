package it.sintesi.observatory.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.web.ask.Address;
import it.sintesi.observatory.web.ask.Show;
import it.sintesi.observatory.web.open.Catalogue.Extent;
import it.sintesi.observatory.web.open.Catalogues;
import it.sintesi.observatory.web.open.DataFile;
import it.sintesi.observatory.web.open.Dataset;
import it.sintesi.observatory.web.shown.Names;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Open data: the list, the tables, the catalogue. */
public final class DataPages implements Rooms {

    private static final String HOME = "/osservatorio/dati";
    /** Data change once a day at most in a way that matters; an hour is short enough for corrections. */
    private static final int SECONDS = 3_600;

    private final Observatory observatory;
    private final PublicAnswers answers;
    private final CertifiedClock clock;
    private final Catalogues catalogues;

    DataPages(Observatory observatory, PublicAnswers answers, CertifiedClock clock, Catalogues catalogues) {
        this.observatory = observatory;
        this.answers = answers;
        this.clock = clock;
        this.catalogues = catalogues;
    }

    /** A table on the list; {@code explore} is its question in the explorer. */
    public record Entry(Dataset dataset, String explore) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::list),
                WebPage.get(Shell.PORTAL, HOME + "/catalog.ttl", Guard.PUBLIC, r -> new WebResponse.Publication("text/turtle; charset=UTF-8", catalogues.turtle(extent(), italian(r)), SECONDS)),
                WebPage.get(Shell.PORTAL, HOME + "/catalog.jsonld", Guard.PUBLIC, r -> new WebResponse.Publication("application/ld+json", catalogues.jsonLd(extent(), italian(r)), SECONDS)),
                WebPage.get(Shell.PORTAL, HOME + "/{file}", Guard.PUBLIC, this::file, caller -> Optional.of(Dataset.MONTHLY.path())));
    }

    private WebResponse list(WebRequest request) {
        Observatory.State state = observatory.state();
        return WebResponse.view("data", Map.of("empty", state.first() == null, "entries", Arrays.stream(Dataset.values())
                .map(d -> new Entry(d, Door.PUBLIC.address() + "?" + Address.of(d.question(state, clock.today()), false, Show.TABLE))).toList()));
    }

    private WebResponse file(WebRequest request) {
        String name = request.variable("file");
        Dataset dataset = (name.endsWith(".csv") ? Dataset.of(name.substring(0, name.length() - ".csv".length())) : Optional.<Dataset>empty())
                .orElseThrow(() -> ServiceException.notFound(request.texts().get("open.missing")));
        return new WebResponse.Publication("text/csv; charset=UTF-8; header=present",
                DataFile.of(answers.ask(dataset.question(observatory.state(), clock.today())), new Names(observatory, italian(request))), SECONDS);
    }

    /** Data are published in one language, whoever asks. */
    private static it.sintesi.web.api.Texts italian(WebRequest request) {
        return request.texts().like((key, arguments) -> key);
    }

    private Extent extent() {
        Observatory.State state = observatory.state();
        LocalDate today = clock.today();
        LocalDate modified = state.asOf() == null ? today : LocalDate.ofInstant(state.asOf(), CertifiedClock.ZONE);
        return new Extent(state.first() == null ? today : state.first(), state.last() == null ? today : state.last(), modified);
    }
}
