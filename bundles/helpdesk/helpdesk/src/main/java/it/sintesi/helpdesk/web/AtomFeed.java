package it.sintesi.helpdesk.web;

import it.sintesi.helpdesk.api.NewsItem;
import java.time.Instant;
import java.util.List;

/** Writes news as an Atom feed (RFC 4287). */
final class AtomFeed {

    private final String publicUrl;

    /** A feed; {@code publicUrl} is the address of the portal without a final slash, empty when it is not configured. */
    AtomFeed(String publicUrl) {
        this.publicUrl = publicUrl;
    }

    String write(String title, List<NewsItem> items) {
        Instant updated = items.stream().map(NewsItem::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"it\">\n");
        xml.append("<title>").append(escape(title)).append("</title>\n<id>").append(escape(publicUrl)).append("/notizie.atom</id>\n<updated>").append(updated)
                .append("</updated>\n<author><name>").append(escape(title)).append("</name></author>\n<link rel=\"self\" href=\"").append(escape(publicUrl)).append("/notizie.atom\"/>\n");
        for (NewsItem item : items) {
            xml.append("<entry><title>").append(escape(item.title())).append("</title><id>urn:uuid:").append(item.id()).append("</id><published>").append(item.published())
                    .append("</published><updated>").append(item.changed()).append("</updated><link href=\"").append(escape(publicUrl)).append("/notizie/").append(item.id())
                    .append("\"/><content type=\"text\">").append(escape(item.body())).append("</content></entry>\n");
        }
        return xml.append("</feed>\n").toString();
    }

    private static String escape(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "").replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
