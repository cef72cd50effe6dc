package it.sintesi.kernel.act;

import it.sintesi.kernel.CertifiedTime;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Ids;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.act.ActDraft;
import it.sintesi.kernel.api.act.Acts;
import it.sintesi.kernel.api.act.ChainReport;
import it.sintesi.kernel.chain.ChainHasher;
import it.sintesi.kernel.chain.ChainHead;
import it.sintesi.kernel.chain.ChainHeads;
import it.sintesi.kernel.chain.ChainWalk;
import it.sintesi.kernel.jdbc.Micros;
import it.sintesi.kernel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.transaction.TransactionSynchronizationRegistry;

/** The register of acts: one head row locked, one batch inserted, however many acts. */
public final class ChainedActs implements Acts {

    private static final String CHAIN = "acts";
    private static final Pattern PROTOCOL = Pattern.compile("(\\d{4})/(\\d{1,18})");
    private static final String COLUMNS =
            "protocol_year, act_number, position, id, certified_us, area, kind, subject, digest, corrects, previous_hash, hash, seal";
    private static final String INSERT = "INSERT INTO kernel.act (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FIND = "SELECT " + COLUMNS + " FROM kernel.act WHERE protocol_year = ? AND act_number = ?";
    private static final String WALK = "SELECT " + COLUMNS + " FROM kernel.act WHERE position <= ? ORDER BY protocol_year, act_number";

    private static final String LAST = "SELECT MAX(position) FROM kernel.act";

    private final Sql sql;
    private final Transactions transactions;
    private final TransactionSynchronizationRegistry registry;
    private final CertifiedTime clock;
    private final Ids ids;
    private final Supplier<ChainHasher> hashers;
    private final ChainHeads heads;

    public ChainedActs(Sql sql, Transactions transactions, TransactionSynchronizationRegistry registry, CertifiedTime clock, Ids ids,
                       Supplier<ChainHasher> hashers) {
        this.sql = sql;
        this.transactions = transactions;
        this.registry = registry;
        this.clock = clock;
        this.ids = ids;
        this.hashers = hashers;
        this.heads = new ChainHeads(sql);
    }

    @Override
    public List<Act> append(List<ActDraft> drafts) {
        if (registry.getTransactionKey() == null) {
            throw new IllegalStateException("Acts are appended in the transaction of what they certify");
        }
        if (drafts.isEmpty()) {
            return List.of();
        }
        ChainHasher hasher = hashers.get();
        ChainHead head = heads.reserveSound(CHAIN, drafts.size(), hasher);
        Instant at = clock.notBefore(Micros.instant(head.lastUs()));
        int year = at.atZone(CertifiedClock.ZONE).getYear();
        long number = year == head.year() ? head.number() : 0;
        long position = head.position();
        String hash = head.hash();
        List<Act> acts = new ArrayList<>(drafts.size());
        List<Object[]> rows = new ArrayList<>(drafts.size());
        for (ActDraft draft : drafts) {
            number++;
            position++;
            UUID id = ids.next();
            String previous = hash;
            hash = hasher.hash(previous, fields(id.toString(), year, number, Micros.of(at), draft));
            acts.add(new Act(id, year, number, at, draft, previous, hash));
            rows.add(new Object[] {year, number, position, id.toString(), Micros.of(at), draft.area(), draft.kind(), draft.subject(),
                draft.digest(), draft.corrects(), previous, hash, hasher.seal(CHAIN, hash)});
        }
        sql.batch(INSERT, rows);
        heads.save(new ChainHead(CHAIN, position, year, number, Micros.of(at), hash, "").sealed(hasher));
        return acts;
    }

    @Override
    public Optional<Act> find(String protocol) {
        Matcher parts = PROTOCOL.matcher(protocol);
        return parts.matches() ? sql.first(FIND, ChainedActs::act, Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)))
                : Optional.empty();
    }

    @Override
    public ChainReport verify() {
        return transactions.required(() -> {
            ChainHasher hasher = hashers.get();
            ChainHead head = heads.read(CHAIN);
            ActWalk walk = new ActWalk(new ChainWalk(head, hasher));
            sql.walk(WALK, row -> walk.next(act(row), row.getLong("position"), row.getString("seal")), head.position());
            long last = sql.number(LAST);
            return last > heads.read(CHAIN).position()
                    ? ChainReport.broken(head.position(), "testa", "Atti aggiunti fuori dal sistema dopo l'ultimo registrato") : walk.report();
        });
    }

    static Object[] fields(String id, int year, long number, long certifiedUs, ActDraft draft) {
        return new Object[] {id, year, number, certifiedUs, draft.area(), draft.kind(), draft.subject(), draft.digest(), draft.corrects()};
    }

    private static Act act(ResultSet row) throws SQLException {
        ActDraft draft = new ActDraft(row.getString("area"), row.getString("kind"), row.getString("subject"), row.getString("digest"),
                row.getString("corrects"));
        return new Act(UUID.fromString(row.getString("id")), row.getInt("protocol_year"), row.getLong("act_number"),
                Micros.instant(row.getLong("certified_us")), draft, row.getString("previous_hash"), row.getString("hash"));
    }
}
