package it.sintesi.helpdesk.persistence;

import it.sintesi.helpdesk.application.News;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** News and notices. */
public final class NewsStore {

    private static final String COLUMNS = "id, title, body, state, from_us, to_us, pinned, author, changed_us";
    private static final String VISIBLE = " FROM helpdesk.news WHERE state = 'PUBLISHED' AND from_us <= ? AND (to_us IS NULL OR to_us > ?)";
    private static final String LIST_VISIBLE = "SELECT " + COLUMNS + VISIBLE + " ORDER BY pinned DESC, from_us DESC, id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT_VISIBLE = "SELECT COUNT(*)" + VISIBLE;
    private static final String ALL = "SELECT " + COLUMNS + " FROM helpdesk.news ORDER BY changed_us DESC, id DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String COUNT = "SELECT COUNT(*) FROM helpdesk.news";
    private static final String FIND = "SELECT " + COLUMNS + " FROM helpdesk.news WHERE id = ?";
    private static final String INSERT = "INSERT INTO helpdesk.news (title, body, state, from_us, to_us, pinned, author, changed_us, id) VALUES (?, ?, ?, ?, CAST(? AS BIGINT), ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE helpdesk.news SET title = ?, body = ?, state = ?, from_us = ?, to_us = CAST(? AS BIGINT), pinned = ?, author = ?, changed_us = ? WHERE id = ?";

    private final Sql sql;

    public NewsStore(Sql sql) {
        this.sql = sql;
    }

    /** What is public at a moment, pinned first, then newest first. */
    public Page<News> visible(Instant at, PageRequest page) {
        long now = Micros.of(at);
        return new Page<>(sql.list(LIST_VISIBLE, NewsStore::read, now, now, page.offset(), page.size()), sql.number(COUNT_VISIBLE, now, now), page.number(), page.size());
    }

    public Page<News> all(PageRequest page) {
        return new Page<>(sql.list(ALL, NewsStore::read, page.offset(), page.size()), sql.number(COUNT), page.number(), page.size());
    }

    public Optional<News> find(String id) {
        return sql.first(FIND, NewsStore::read, id);
    }

    public void save(News n, boolean fresh) {
        sql.update(fresh ? INSERT : UPDATE, n.title(), n.body(), n.state().name(), Micros.of(n.from()), n.to() == null ? null : Micros.of(n.to()), n.pinned() ? 1 : 0,
                n.author(), Micros.of(n.changed()), n.id());
    }

    private static News read(ResultSet row) throws SQLException {
        return new News(row.getString("id"), row.getString("title"), row.getString("body"), News.State.valueOf(row.getString("state")), Micros.read(row, "from_us"),
                Micros.read(row, "to_us"), row.getInt("pinned") == 1, row.getString("author"), Micros.read(row, "changed_us"));
    }
}
