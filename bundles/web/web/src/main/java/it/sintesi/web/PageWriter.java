package it.sintesi.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;

/** Turns what a page answers into what the browser gets. */
public final class PageWriter {

    private static final int WORTH_ZIPPING = 1_024;

    private final AreaRegistry registry;
    private final Templates own = new Templates(PageWriter.class);
    private final MessageTexts ownTexts;

    public PageWriter(AreaRegistry registry) {
        this.registry = registry;
        this.ownTexts = MessageTexts.beside(PageWriter.class, Languages.DEFAULT, registry.explanations());
    }

    /** Writes the answer of an area's page. */
    void write(Exchange exchange, WebRequest request, InstalledArea area, WebResponse answer) throws Exception {
        if (answer instanceof WebResponse.View view) {
            page(exchange, request, area.templates(), area.texts().in(exchange.language), view);
        } else if (answer instanceof WebResponse.Redirect redirect) {
            exchange.redirect(address(exchange.shell, redirect));
        } else if (answer instanceof WebResponse.Download download) {
            attachment(exchange, download.fileName(), download.contentType());
            exchange.response.setContentLength(download.content().length);
            exchange.response.getOutputStream().write(download.content());
        } else if (answer instanceof WebResponse.Publication publication) {
            Publications.write(exchange, publication);
        } else if (answer instanceof WebResponse.Table table) {
            attachment(exchange, table.name() + "." + table.format().extension(), table.format().contentType());
            TableWriter.write(table, exchange.response.getOutputStream());
        }
    }

    /** Writes a page of the runtime itself: login, errors. */
    void own(Exchange exchange, String template, Map<String, Object> model, int status) throws IOException {
        WebRequest request = new WebRequest(exchange.caller(), exchange.shell, exchange.request.getMethod(), exchange.path, Map.of(), exchange.parameters(), Map.of(), exchange.texts());
        page(exchange, request, own, texts(exchange.language), new WebResponse.View(template, model, status));
    }

    /** Texts of the runtime, with what rules and services say. */
    MessageTexts texts(Locale language) {
        return ownTexts.in(language);
    }

    private void page(Exchange exchange, WebRequest request, Templates templates, MessageTexts texts, WebResponse.View view) throws IOException {
        Map<String, Object> model = new HashMap<>(view.model());
        PageDesk desk = new PageDesk(registry.desk(), request);
        model.put("desk", desk);
        model.put("request", request);
        model.put("shell", new PageShell(exchange.shell, exchange.caller(), exchange.path,
                registry.menu(exchange.shell, exchange.caller(), exchange.path, exchange.language), notice(request, texts), texts,
                exchange::csrfField, exchange.language, clocked(exchange), new Pieces(registry, request)));
        byte[] body = templates.render(view.template(), model, exchange.language).getBytes(StandardCharsets.UTF_8);
        desk.remember(view);
        exchange.response.setStatus(view.status());
        exchange.response.setContentType("text/html; charset=UTF-8");
        exchange.response.setHeader("Vary", "Accept-Encoding, Accept-Language, Cookie");
        if (body.length > WORTH_ZIPPING && AssetServlet.accepts(exchange.request)) {
            exchange.response.setHeader("Content-Encoding", "gzip");
            body = AssetServlet.gzip(body);
        }
        exchange.response.setContentLength(body.length);
        exchange.response.getOutputStream().write(body);
    }

    /** The message that is shown once; {@code area:key} is one of another area, whose work was done on this page. */
    private String notice(WebRequest request, MessageTexts texts) {
        String notice = request.param("notice");
        if (notice == null) {
            return null;
        }
        int colon = notice.indexOf(':');
        if (colon < 0) {
            return texts.find("notice." + notice);
        }
        return registry.installed().stream().filter(a -> a.running() && a.id().equals(notice.substring(0, colon))).findFirst()
                .map(a -> a.texts().like(texts).find("notice." + notice.substring(colon + 1))).orElse(null);
    }

    private PageClock clocked(Exchange exchange) {
        return exchange.session() == null ? PageClock.NONE : PageClock.of(registry.now(), exchange.session());
    }

    private static String address(Shell shell, WebResponse.Redirect redirect) {
        int place = redirect.path().indexOf('#');
        String path = place < 0 ? redirect.path() : redirect.path().substring(0, place);
        String notice = redirect.notice() == null ? "" : (path.contains("?") ? "&" : "?") + "notice=" + redirect.notice();
        return shell.base() + path + notice + redirect.path().substring(path.length());
    }

    private static void attachment(Exchange exchange, String fileName, String contentType) {
        exchange.response.setContentType(contentType);
        exchange.response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
    }
}
