package it.sintesi.exchange.people.application;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.did.api.Did;
import it.sintesi.did.api.DidOrigin;
import it.sintesi.did.api.DidState;
import it.sintesi.people.format.sap.Unemployment;
import it.sintesi.status.api.StatusKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnemploymentEntryTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 2);

    private static Did did(LocalDate givenOn, DidState state, LocalDate revokedOn) {
        return new Did("d", "p", givenOn, state, DidOrigin.DESK, null, "1", revokedOn, null, null);
    }

    private static String kind(StatusKind then, Did... dids) {
        return UnemploymentEntry.of(SINCE, List.of(dids), day -> day.equals(SINCE) ? then : StatusKind.EMPLOYED).kind();
    }

    @Test
    void whoIsNotRegisteredHasNoEntry() {
        assertThat(UnemploymentEntry.of(null, List.of(did(SINCE, DidState.GIVEN, null)), day -> StatusKind.NONE)).isNull();
    }

    @Test
    void aDeclarationOfThatDayIsTheEntry() {
        assertThat(UnemploymentEntry.of(SINCE, List.of(did(SINCE, DidState.GIVEN, null)), day -> StatusKind.UNEMPLOYED)).isEqualTo(new Unemployment(SINCE, "D"));
        assertThat(kind(StatusKind.SUSPENDED, did(SINCE.minusYears(1), DidState.REVOKED, SINCE), did(SINCE, DidState.GIVEN, null))).isEqualTo("D");
    }

    @Test
    void aDeclarationGivenBeforeTheWorkEndedEntersWithItsEnd() {
        assertThat(kind(StatusKind.UNEMPLOYED, did(SINCE.minusDays(1), DidState.GIVEN, null))).isEqualTo("F");
        assertThat(kind(StatusKind.CONSERVED, did(SINCE.minusDays(1), DidState.GIVEN, null))).as("the work goes on").isNull();
    }

    @Test
    void whatIsNotKnownIsNotWritten() {
        assertThat(kind(StatusKind.UNEMPLOYED)).isNull();
        assertThat(kind(StatusKind.UNEMPLOYED, did(SINCE.minusDays(9), DidState.REVOKED, SINCE))).as("revoked by then").isNull();
        assertThat(kind(StatusKind.UNEMPLOYED, did(SINCE.minusDays(9), DidState.CANCELLED, null))).as("does not count").isNull();
        assertThat(kind(StatusKind.UNEMPLOYED, did(SINCE.plusDays(1), DidState.GIVEN, null))).as("later").isNull();
    }
}
