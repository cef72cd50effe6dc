package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.api.NewsItem;
import it.sintesi.helpdesk.application.NewsDesk;
import it.sintesi.kernel.api.Page;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** News as everybody reads them, also as an Atom feed. */
public final class NewsPages implements Room {

    private static final String HOME = "/notizie";
    private static final int IN_FEED = 30;

    private final NewsDesk news;
    private final AtomFeed feed;

    public NewsPages(NewsDesk news, String publicUrl) {
        this.news = news;
        this.feed = new AtomFeed(publicUrl);
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(new MenuEntry("news", "horn", 450, Shell.PORTAL, HOME, Guard.PUBLIC));
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.PORTAL, HOME, Guard.PUBLIC, this::list),
                WebPage.get(Shell.PORTAL, HOME + ".atom", Guard.PUBLIC, this::feed, caller -> java.util.Optional.empty()),
                WebPage.get(Shell.PORTAL, HOME + "/{id}", Guard.PUBLIC, this::read, caller -> news.current(1).stream().findFirst().map(item -> HOME + "/" + item.id())));
    }

    private WebResponse list(WebRequest request) {
        Page<NewsItem> page = news.published(request.page());
        Map<String, Object> model = new HashMap<>();
        model.put("rows", page);
        model.put("query", request.filterQuery());
        return WebResponse.view("news", model);
    }

    private WebResponse read(WebRequest request) {
        NewsItem item = news.read(Forms.id(request));
        return WebResponse.view("news-item", Map.of("item", item, "paragraphs", Forms.paragraphs(item.body())));
    }

    private WebResponse feed(WebRequest request) {
        String xml = feed.write(request.texts().get("news.feed"), news.current(IN_FEED));
        return new WebResponse.Download("notizie.atom", "application/atom+xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
