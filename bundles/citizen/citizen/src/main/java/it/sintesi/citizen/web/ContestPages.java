package it.sintesi.citizen.web;

import it.sintesi.citizen.application.AnswerTerm;
import it.sintesi.citizen.application.ContestDocuments;
import it.sintesi.citizen.application.ContestReading;
import it.sintesi.citizen.application.Contestable;
import it.sintesi.citizen.application.RaiseContest;
import it.sintesi.citizen.domain.Attachment;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Offices;
import it.sintesi.web.api.UploadedFile;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The citizen contests an entry, and follows what becomes of it. */
public final class ContestPages implements Rooms {

    static final String HOME = "/contestazioni";

    private final RaiseContest raise;
    private final ContestReading reading;
    private final Contestable contestable;
    private final ContestDocuments documents;
    private final AnswerTerm term;
    private final Offices offices;
    private final CertifiedClock clock;
    private final Ids ids;

    public ContestPages(RaiseContest raise, ContestReading reading, Contestable contestable, ContestDocuments documents, AnswerTerm term, Offices offices,
                        CertifiedClock clock, Ids ids) {
        this.raise = raise;
        this.reading = reading;
        this.contestable = contestable;
        this.documents = documents;
        this.term = term;
        this.offices = offices;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<WebPage> pages() {
        return List.of(Own.get(HOME, r -> WebResponse.view("contests", Map.of("rows", reading.own(r.caller(), r.page()), "query", ""))),
                Own.get(HOME + "/nuova", this::form, caller -> Optional.of(Own.HOME + HOME + "/nuova?dato=surname")),
                Own.post(HOME, this::send),
                Own.get(HOME + "/{id}", this::show, this::sample),
                Own.get(HOME + "/{id}/ricevuta.pdf", r -> receipt(own(r), documents), none()),
                Own.get(HOME + "/{id}/decisione.pdf", r -> decision(own(r), documents), none()),
                Own.get(HOME + "/{id}/allegato", r -> attachment(own(r), reading), none()));
    }

    private Optional<String> sample(Caller caller) {
        return reading.own(caller, new PageRequest(0, 1)).items().stream().findFirst().map(c -> Own.HOME + HOME + "/" + c.id());
    }

    static java.util.function.Function<Caller, Optional<String>> none() {
        return caller -> Optional.empty();
    }

    /** The documents of a contest that has been read, and its reading traced, once. */
    static WebResponse receipt(Contest contest, ContestDocuments documents) {
        return WebResponse.pdf("ricevuta-" + plain(contest) + ".pdf", documents.receipt(contest));
    }

    static WebResponse decision(Contest contest, ContestDocuments documents) {
        return WebResponse.pdf("decisione-" + plain(contest) + ".pdf", documents.decision(contest));
    }

    static WebResponse attachment(Contest contest, ContestReading reading) {
        Attachment attachment = reading.attachment(contest);
        return new WebResponse.Download("allegato-" + plain(contest) + "." + attachment.kind().extension(), attachment.kind().contentType(), attachment.content());
    }

    private static String plain(Contest contest) {
        return contest.protocol().replace('/', '-');
    }

    private Contest own(WebRequest request) {
        return reading.own(request.caller(), Own.id(request, "id"));
    }

    private WebResponse form(WebRequest request) {
        boolean relation = request.param("rapporto") != null;
        if (!relation && request.param("dato") == null) {
            return WebResponse.redirect(Own.HOME + "/carriera");
        }
        return WebResponse.view("contest-form", model(request, ids.next().toString(), relation ? Contest.Topic.RELATION : Contest.Topic.DATUM,
                request.param(relation ? "rapporto" : "dato"), List.of()));
    }

    private WebResponse send(WebRequest request) throws IOException {
        Contest.Topic topic = request.param("topic", Contest.Topic.class);
        if (topic == null || request.param("about") == null) {
            return WebResponse.redirect(Own.HOME + "/carriera");
        }
        try {
            Contest contest = raise.raise(request.caller(), new RaiseContest.Form(request.param("id"), topic, request.param("about"), request.param("wrong"),
                    request.param("right"), content(request)));
            return WebResponse.redirect(Own.HOME + HOME + "/" + contest.id(), "contest.raised");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            return WebResponse.refused("contest-form", model(request, request.param("id"), topic, request.param("about"), e.rejections()));
        }
    }

    private Map<String, Object> model(WebRequest request, String id, Contest.Topic topic, String about, List<Rejection> rejections) {
        Map<String, Object> model = new HashMap<>();
        model.put("id", id == null ? "" : id);
        model.put("topic", topic);
        model.put("about", about);
        model.put("thing", contestable.find(request.caller(), topic, about).text());
        model.put("term", term.on(clock.today()));
        model.put("rejections", rejections);
        return model;
    }

    /** At most one byte more than is allowed is read: enough to know that it is too much. */
    private static byte[] content(WebRequest request) throws IOException {
        Optional<UploadedFile> file = request.file("file");
        if (file.isEmpty()) {
            return null;
        }
        try (InputStream in = file.get().open()) {
            return in.readNBytes(Attachment.MAX_BYTES + 1);
        }
    }

    private WebResponse show(WebRequest request) {
        Contest contest = own(request);
        Map<String, Object> model = new HashMap<>();
        model.put("c", contest);
        model.put("attached", reading.hasAttachment(contest));
        model.put("overdue", contest.overdue(clock.today()));
        model.put("office", contest.office() == null ? null : offices.byId(contest.office()).orElse(null));
        model.put("term", term.on(contest.raisedAt().atZone(CertifiedClock.ZONE).toLocalDate()));
        return WebResponse.view("contest", model);
    }
}
