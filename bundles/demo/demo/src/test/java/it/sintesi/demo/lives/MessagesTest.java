package it.sintesi.demo.lives;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.State;
import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleCatalogue;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.rules.NationalCatalogue;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final LocalDate TO = LocalDate.of(2026, 11, 23);
    private static final CodeLists LISTS = new BundledCodeLists(Clock.systemUTC());
    private final RuleCatalogue catalogue = new NationalCatalogue("");

    @Test
    void everyMessageIsReadAgainAndPassesTheWholeCatalogueUnlessItsCodeWasMistyped() {
        Lives lives = new Lives(17_017, 2_000, TO.minusYears(2), TO);
        int checked = 0;
        int refused = 0;
        for (int i = 0; i < 700; i++) {
            Life life = lives.life(i);
            Map<String, Form> sent = new HashMap<>();
            for (Telling telling : life.tellings()) {
                Form form = FormReader.read(Messages.document(life.person(), telling, telling.refersTo() == null ? null : LivesWriter.REFERENCE)).form();
                List<Rejection> wrong = catalogue.check(form, facts(telling, sent.get(telling.refersTo())), Set.of()).stream().filter(Rejection::refuses).toList();
                sent.put(telling.key(), form);
                if (telling.manner() == Telling.Manner.WRONG_CODE) {
                    assertThat(wrong).as(telling.key()).isNotEmpty();
                    refused++;
                } else {
                    assertThat(wrong).as("%s %s", telling.key(), telling.manner()).isEmpty();
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(2_500);
        assertThat(refused).isPositive();
    }

    private static RuleFacts facts(Telling telling, Form previous) {
        EventKind kind = telling.manner() == Telling.Manner.AFTER_URGENCY ? EventKind.URGENCY : EventKind.HIRING;
        return new RuleFacts() {
            @Override
            public Instant receivedAt() {
                return telling.sentAt().atZone(ZoneId.of("Europe/Rome")).toInstant();
            }

            @Override
            public CodeLists codeLists() {
                return LISTS;
            }

            @Override
            public Optional<PreviousCommunication> previous() {
                return Optional.ofNullable(previous)
                        .map(form -> new PreviousCommunication(LivesWriter.REFERENCE, form, kind, State.VALID, true, false, telling.event().day().plusDays(5)));
            }

            @Override
            public boolean openUrgencyExists() {
                return false;
            }

            @Override
            public boolean inTerritory(String municipality) {
                return true;
            }

            @Override
            public boolean centralised(String employerCode) {
                return false;
            }

            @Override
            public Optional<LocalDate> dueDate() {
                return Optional.empty();
            }
        };
    }
}
