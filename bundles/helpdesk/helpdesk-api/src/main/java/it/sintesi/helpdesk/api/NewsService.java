package it.sintesi.helpdesk.api;

import java.util.List;

/** News and notices of the portal. */
public interface NewsService {

    /** What is public now, pinned first, then newest first; at most {@code limit}. */
    List<NewsItem> current(int limit);
}
