package it.sintesi.status.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import it.sintesi.status.domain.Ledger;
import it.sintesi.status.domain.Line;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerCodecTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Ledger LEDGER = new Ledger(List.of(line(List.of(Phrase.of("STA-DID-DESK", "02/03/2026")), List.of(Phrase.of("STA-WHY-NONE"), Phrase.of("STA-WHY-KEEPS", "Rossi, Bianchi")))));

    private static Line line(List<Phrase> events, List<Phrase> told) {
        return new Line(new StatusPeriod(DAY, null, StatusKind.UNEMPLOYED, "DID del 02/03/2026 (Sportello)", "status@2", "art. 19", "Perché.", "d1", events, told), DAY);
    }

    @Test
    void what_is_stored_comes_back_with_its_phrases() {
        assertThat(LedgerCodec.read(LedgerCodec.pack(LedgerCodec.whole(LEDGER)))).isEqualTo(LEDGER);
    }

    @Test
    void a_ledger_stored_without_phrases_is_read_and_counts_as_the_same() {
        Ledger old = LedgerCodec.read(LedgerCodec.pack(LedgerCodec.text(LEDGER)));
        assertThat(old).isEqualTo(new Ledger(List.of(line(List.of(), List.of()))));
        assertThat(LedgerStore.digest(old)).isEqualTo(LedgerStore.digest(LEDGER));
    }
}
