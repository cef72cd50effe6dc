package it.sintesi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.model.Form;
import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.demo.lives.Telling;
import it.sintesi.kernel.api.security.Caller;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class DemoStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final DemoStory story = new DemoStory(17_017, 2_000, TODAY);

    @Test
    void theProvinceHasTheSizeThatWasPromised() {
        assertThat(story.people()).hasSize(2_025);
        assertThat(story.people().stream().map(LifePerson::code).distinct()).hasSize(2_025);
        assertThat(story.people().get(0).code()).matches(FiscalCode::valid);
        assertThat(story.intermediaries()).hasSize(10);
        assertThat(story.firstEmployer().code()).isEqualTo("99000010175");
        assertThat(story.days().values().stream().mapToInt(day -> day.messages().size()).sum()).isBetween(8_000, 13_000);
    }

    @Test
    void theCitizenLostAJobDeclaredSignedAndWasSuspendedOnce() {
        String citizen = story.people().get(0).code();
        List<ServiceEvent.Kind> kinds = new ArrayList<>();
        List<Telling> told = new ArrayList<>();
        story.days().values().forEach(day -> {
            day.services().stream().filter(event -> event.code().equals(citizen)).forEach(event -> kinds.add(event.kind()));
            day.messages().stream().filter(message -> message.person().code().equals(citizen)).forEach(message -> told.add(message.telling()));
        });
        assertThat(kinds).containsExactly(ServiceEvent.Kind.DID, ServiceEvent.Kind.BOOKING, ServiceEvent.Kind.INTERVIEW, ServiceEvent.Kind.PACT, ServiceEvent.Kind.CONFIRMATION,
                ServiceEvent.Kind.CONFIRMATION);
        assertThat(told).hasSize(4);
        assertThat(told.get(3).event().day()).isBefore(TODAY);
        assertThat(story.lately()).startsWith(citizen).doesNotHaveDuplicates().hasSizeBetween(10, 40);
    }

    @Test
    void peopleToldByHandHaveRightCodesAndOneSceneEach() {
        assertThat(story.scenes()).hasSize(24).allSatisfy((code, scene) -> assertThat(FiscalCode.valid(code)).isTrue());
        assertThat(story.scenes().values()).doesNotHaveDuplicates();
        assertThat(story.people().subList(1, 25)).allSatisfy(person -> assertThat(person.home().code()).isEqualTo("B149"));
        assertThat(FiscalCode.validOfAnyone(OfficeArea.PROVISIONAL)).as("eleven digits").isTrue();
    }

    @Test
    void anOldMistakeIsOlderThanTwoYearsAndWhatRestsOnItIsNot() {
        String code = story.ofScene(StatusArea.OLD_MISTAKE).code();
        List<Telling> told = new ArrayList<>();
        List<ServiceEvent> services = new ArrayList<>();
        story.days().values().forEach(day -> {
            day.messages().stream().filter(message -> message.person().code().equals(code)).forEach(message -> told.add(message.telling()));
            day.services().stream().filter(event -> event.code().equals(code)).forEach(services::add);
        });
        assertThat(told).hasSize(2).allSatisfy(telling -> assertThat(telling.event().before() == null ? telling.event().after().employer() : telling.event().before().employer())
                .isEqualTo(story.firstEmployer()));
        assertThat(told.get(1).sentAt().toLocalDate()).isBefore(TODAY.minusYears(2));
        assertThat(services).allSatisfy(event -> assertThat(event.day()).isAfterOrEqualTo(story.from()));
        assertThat(services.stream().map(ServiceEvent::kind)).containsExactly(ServiceEvent.Kind.DID, ServiceEvent.Kind.BOOKING, ServiceEvent.Kind.INTERVIEW, ServiceEvent.Kind.PACT,
                ServiceEvent.Kind.CONFIRMATION, ServiceEvent.Kind.CONFIRMATION, ServiceEvent.Kind.CONFIRMATION, ServiceEvent.Kind.CONFIRMATION);
    }

    @Test
    void aMessageThatRefersToAnotherCarriesTheCodeThatTheOtherWasGiven() {
        GivingCodes intake = new GivingCodes();
        DemoSender sender = new DemoSender(intake);
        story.days().values().stream().limit(900).forEach(day -> {
            sender.begin(day.messages());
            sender.finish();
        });
        assertThat(intake.referring).isPositive();
        assertThat(sender.refused()).isZero();
        assertThat(sender.accepted()).isEqualTo(intake.given.size());
    }

    /** Gives each message the next code, and knows the codes it gave. */
    private static final class GivingCodes implements Intake {
        private final List<String> given = new ArrayList<>();
        private int referring;

        @Override
        public CompletionStage<IntakeOutcome> submitAsync(Caller caller, Submission submission) {
            Form form = FormReader.read(new String(submission.content(), StandardCharsets.UTF_8)).form();
            if (form.sending().hasPreviousCode()) {
                assertThat(given).contains(form.sending().previousCode());
                referring++;
            }
            String code = "10%014d".formatted(given.size());
            given.add(code);
            Receipt receipt = new Receipt(code, null, null, null, form.kind(), null, null, null, null, null, 0, null, null, null, List.of(), null);
            return CompletableFuture.completedFuture(new IntakeOutcome(receipt, List.of(), false));
        }

        @Override
        public IntakeOutcome submit(Caller caller, Submission submission) {
            throw new UnsupportedOperationException();
        }

        @Override
        public IntakeOutcome check(Caller caller, Submission submission) {
            throw new UnsupportedOperationException();
        }
    }
}
