package it.sintesi.citizen.persistence;

import it.sintesi.citizen.domain.Board;
import it.sintesi.citizen.domain.BoardEntry;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Entries of the boards; joins the transaction of the thread. */
public final class BoardStore {

    private static final String SELECT = "SELECT id, board, title, body, link, office, first_day, last_day, written_by, written_at, withdrawn_at FROM citizen.board_entry";
    private static final String COUNT = "SELECT COUNT(*) FROM citizen.board_entry";
    private static final String BY_ID = SELECT + " WHERE id = ?";
    private static final String HANGING = " WHERE board = ? AND first_day <= ? AND last_day >= ? AND withdrawn_at IS NULL";
    private static final String COUNTS = "SELECT board, COUNT(*) AS entries FROM citizen.board_entry WHERE first_day <= ? AND last_day >= ? AND withdrawn_at IS NULL GROUP BY board";
    private static final String PAGE = " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY";
    private static final String INSERT = "INSERT INTO citizen.board_entry (board, title, body, link, office, first_day, last_day, written_by, written_at, id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE = "UPDATE citizen.board_entry SET board = ?, title = ?, body = ?, link = ?, office = ?, first_day = ?, last_day = ?,"
            + " written_by = ?, written_at = ? WHERE id = ? AND withdrawn_at IS NULL";
    private static final String WITHDRAW = "UPDATE citizen.board_entry SET withdrawn_at = ?, written_by = ? WHERE id = ? AND withdrawn_at IS NULL";

    private final Sql sql;

    public BoardStore(Sql sql) {
        this.sql = sql;
    }

    public Optional<BoardEntry> find(String id) {
        return sql.first(BY_ID, BoardStore::read, id);
    }

    /** What hangs on a board on a day, newest first. */
    public Page<BoardEntry> hanging(Board board, LocalDate day, PageRequest page) {
        Date on = Date.valueOf(day);
        return new Page<>(sql.list(SELECT + HANGING + " ORDER BY first_day DESC, id DESC" + PAGE, BoardStore::read, board.name(), on, on, page.offset(), page.size()),
                sql.number(COUNT + HANGING, board.name(), on, on), page.number(), page.size());
    }

    /** How many hang on each board on a day; boards without any are left out. */
    public Map<Board, Long> counts(LocalDate day) {
        Map<Board, Long> counts = new EnumMap<>(Board.class);
        sql.walk(COUNTS, row -> {
            counts.put(Board.valueOf(row.getString("board")), row.getLong("entries"));
            return true;
        }, Date.valueOf(day), Date.valueOf(day));
        return counts;
    }

    /** Everything ever written, the last to end first. */
    public Page<BoardEntry> all(PageRequest page) {
        return new Page<>(sql.list(SELECT + " ORDER BY last_day DESC, id DESC" + PAGE, BoardStore::read, page.offset(), page.size()),
                sql.number(COUNT), page.number(), page.size());
    }

    /** Writes an entry; {@link it.sintesi.kernel.jdbc.SqlFailure#isDuplicate()} when its identifier is taken. */
    public void insert(BoardEntry e) {
        sql.update(INSERT, values(e));
    }

    /** Changes an entry; false when there is none or it was withdrawn. */
    public boolean update(BoardEntry e) {
        return sql.update(UPDATE, values(e)) == 1;
    }

    /** Takes an entry off; false when there is none or it was withdrawn before. */
    public boolean withdraw(String id, Instant at, String by) {
        return sql.update(WITHDRAW, Micros.of(at), by, id) == 1;
    }

    private static Object[] values(BoardEntry e) {
        BoardEntry.Notice n = e.notice();
        return new Object[] {n.board().name(), n.title(), n.body(), n.link(), n.office(), Date.valueOf(n.firstDay()), Date.valueOf(n.lastDay()),
            e.writtenBy(), Micros.of(e.writtenAt()), e.id()};
    }

    private static BoardEntry read(ResultSet row) throws SQLException {
        BoardEntry.Notice notice = new BoardEntry.Notice(Board.valueOf(row.getString("board")), row.getString("title"), row.getString("body"), row.getString("link"),
                row.getString("office"), row.getDate("first_day").toLocalDate(), row.getDate("last_day").toLocalDate());
        return new BoardEntry(row.getString("id"), notice, row.getString("written_by"), Micros.read(row, "written_at"), Micros.read(row, "withdrawn_at"));
    }
}
