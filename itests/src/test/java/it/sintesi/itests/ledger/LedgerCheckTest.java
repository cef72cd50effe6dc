package it.sintesi.itests.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check itself: silent over sound books, loud over every kind of damage. */
class LedgerCheckTest {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String ZERO = "0".repeat(64);

    private final List<Books.Communication> communications = new ArrayList<>();
    private final List<Books.Act> acts = new ArrayList<>();
    private final List<Books.Access> audit = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Map<String, Books.Head> heads = new HashMap<>();
    private final List<Acknowledgement> held = new ArrayList<>();

    LedgerCheckTest() {
        String previous = ZERO;
        String seen = ZERO;
        for (int i = 1; i <= 5; i++) {
            String code = "102600000000000" + i;
            String digest = ("" + i).repeat(64);
            String hash = ChainCheck.hash(previous, "id" + i, 2026, (long) i, 1_000L + i, "communications", "UNILAV", "99000010175", digest, null);
            acts.add(new Books.Act(2026, i, i, "id" + i, 1_000L + i, "communications", "UNILAV", "99000010175", digest, null, previous, hash,
                    ChainCheck.seal(KEY, "acts", hash)));
            previous = hash;
            Object[] fields = {(long) i, 1_000L + i, "studio", null, null, null, "read", null, null, null, null, "OK"};
            seen = ChainCheck.hash(seen, fields);
            audit.add(new Books.Access(i, fields, seen, ChainCheck.seal(KEY, "audit", seen)));
            communications.add(new Books.Communication(code, "2026/000000" + i, "studio", "m" + i, digest, "REST", "<r" + i + "/>"));
            events.add(code);
            held.add(new Acknowledgement("m" + i, code, "<r" + i + "/>"));
        }
        heads.put("acts", new Books.Head(5, 5, previous));
        heads.put("audit", new Books.Head(5, 0, seen));
    }

    private List<String> faults() {
        return LedgerCheck.faults(held, new Books(communications, acts, audit, events, heads, KEY));
    }

    @Test
    void soundBooksHaveNoFaults() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aLostCommunicationIsFound() {
        communications.remove(2);
        assertThat(faults()).anyMatch(f -> f.startsWith("lost: 1026000000000003")).anyMatch(f -> f.startsWith("act without communication"))
                .anyMatch(f -> f.startsWith("outbox: an event for"));
    }

    @Test
    void aChangedReceiptIsFound() {
        held.set(0, new Acknowledgement("m1", held.get(0).code(), "<other/>"));
        assertThat(faults()).singleElement().asString().startsWith("changed: the receipt");
    }

    @Test
    void aSecondRegistrationIsFound() {
        Books.Communication twin = communications.get(0);
        communications.add(new Books.Communication("1026000000000009", twin.protocol(), twin.sender(), "m9", twin.digest(), "REST", "<r/>"));
        events.add("1026000000000009");
        assertThat(faults()).singleElement().asString().startsWith("duplicate: 2 registrations of the content");
    }

    @Test
    void aGapAndARepeatAreFound() {
        Books.Act third = acts.remove(2);
        assertThat(faults()).anyMatch(f -> f.contains("gap or repeat"));
        acts.add(2, third);
        acts.add(2, third);
        assertThat(faults()).anyMatch(f -> f.contains("gap or repeat"));
    }

    @Test
    void aMissingOrDoubleEventIsFound() {
        events.set(0, events.get(1));
        assertThat(faults()).contains("outbox: 0 events for 1026000000000001", "outbox: 2 events for 1026000000000002");
    }

    @Test
    void alteredAndTruncatedChainsAreFound() {
        audit.get(1).fields()[2] = "altri";
        assertThat(faults()).contains("audit 2: the chain is broken");
        acts.remove(4);
        assertThat(faults()).anyMatch(f -> f.startsWith("chain acts: the last rows are missing"));
    }
}
