package it.sintesi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.UniLav;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.kernel.reference.bundled.BundledCodeLists;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final Province province = new ProvinceGenerator(17_017, new BundledCodeLists(java.time.Clock.systemUTC())).generate();
    private final List<DemoMessage> messages = new Timeline(province, LocalDate.of(2024, 11, 23), LocalDate.of(2026, 11, 23), 1).messages();

    @Test
    void theProvinceHasTheSizeThatWasPromised() {
        assertThat(province.employers()).hasSize(60);
        assertThat(province.intermediaries()).hasSize(10);
        assertThat(province.people()).hasSize(500);
        assertThat(province.employers()).filteredOn(employer -> employer.intermediary() != null).hasSizeGreaterThan(30);
    }

    @Test
    void everyCodeIsRightAndUnique() {
        Set<String> codes = new HashSet<>();
        province.employers().forEach(employer -> codes.add(employer.company().fiscalCode()));
        province.people().forEach(resident -> codes.add(resident.person().fiscalCode()));
        assertThat(codes).hasSize(560).allMatch(FiscalCode::validOfAnyone);
    }

    @Test
    void everyMessageIsValidAgainstItsSchema() {
        assertThat(messages).hasSizeGreaterThan(1_500);
        for (DemoMessage message : messages) {
            var form = message.form().withSending(message.form().sending().withSentAt(message.sentAt().atOffset(ZoneOffset.ofHours(1))));
            assertThat(FormWriter.check(form)).as(message.key()).isEmpty();
        }
    }

    @Test
    void aMessageThatRefersToAnotherComesAfterIt() {
        Set<String> seen = new HashSet<>();
        for (DemoMessage message : messages) {
            if (message.refersTo() != null) {
                assertThat(seen).contains(message.refersTo());
            }
            seen.add(message.key());
        }
        assertThat(messages).anyMatch(message -> message.form() instanceof UniUrg).anyMatch(message -> message.form() instanceof UniLav u && "07".equals(u.communicationCode()));
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        Province again = new ProvinceGenerator(17_017, new BundledCodeLists(java.time.Clock.systemUTC())).generate();
        assertThat(new Timeline(again, LocalDate.of(2024, 11, 23), LocalDate.of(2026, 11, 23), 1).messages()).isEqualTo(messages);
    }
}
