package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.api.NewsItem;
import it.sintesi.helpdesk.api.NewsService;
import it.sintesi.helpdesk.persistence.NewsStore;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** News and notices: everybody reads what is public, the help desk writes. */
public final class NewsDesk implements NewsService {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 15_000;

    /**
     * What is written in the form.
     *
     * @param from first day, null = now
     * @param to   last day, or null
     */
    public record Draft(String title, String body, News.State state, LocalDate from, LocalDate to, boolean pinned) {
    }

    private final NewsStore store;
    private final Access access;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Ids ids;

    public NewsDesk(NewsStore store, Access access, Transactions transactions, CertifiedClock clock, Ids ids) {
        this.store = store;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<NewsItem> current(int limit) {
        return published(new PageRequest(0, limit)).items();
    }

    /** What is public now, page by page. */
    public Page<NewsItem> published(PageRequest page) {
        Instant now = clock.now();
        return transactions.required(() -> store.visible(now, page)).map(NewsDesk::item);
    }

    /** A public piece of news. */
    public NewsItem read(String id) {
        Instant now = clock.now();
        return transactions.required(() -> store.find(id)).filter(news -> news.visible(now)).map(NewsDesk::item)
                .orElseThrow(() -> ServiceException.notFound("La notizia non esiste o non è più pubblica.").said("HLP-NEWS-GONE"));
    }

    /** Everything that was ever written, newest first. */
    public Page<News> all(Caller caller, PageRequest page) {
        access.require(caller, Permission.NEWS_MANAGE);
        return transactions.required(() -> store.all(page));
    }

    /** One of them, whatever its state. */
    public News find(Caller caller, String id) {
        access.require(caller, Permission.NEWS_MANAGE);
        return transactions.required(() -> store.find(id)).orElseThrow(() -> ServiceException.notFound("La notizia indicata non esiste.").said("HLP-NO-NEWS"));
    }

    /**
     * Writes a new piece of news, or changes one.
     *
     * @param id identifier, null for a new one
     */
    public String save(Caller caller, String id, Draft draft) {
        access.require(caller, Permission.NEWS_MANAGE);
        new Checks().text("NWS-TITLE", "title", draft.title(), LONGEST_TITLE, "Titolo").text("NWS-BODY", "body", draft.body(), LONGEST_BODY, "Testo")
                .that(draft.to() == null || !draft.to().isBefore(draft.from() == null ? clock.today() : draft.from()), "NWS-PERIOD", "to",
                        "L'ultimo giorno viene prima del primo.", "Correggete il periodo di pubblicazione").done();
        Instant now = clock.now();
        return transactions.required(() -> {
            Instant from = draft.from() == null ? now : draft.from().atStartOfDay(CertifiedClock.ZONE).toInstant();
            Instant to = draft.to() == null ? null : draft.to().plusDays(1).atStartOfDay(CertifiedClock.ZONE).toInstant();
            String key = id == null ? ids.next().toString() : find(caller, id).id();
            News news = new News(key, draft.title(), draft.body(), draft.state(), from, to, draft.pinned(), caller.account(), now);
            store.save(news, id == null);
            access.record(caller, "news.save", "news", key, "Scrittura di una notizia");
            return key;
        });
    }

    private static NewsItem item(News news) {
        return new NewsItem(news.id(), news.title(), news.body(), news.from(), news.changed(), news.pinned());
    }
}
