package it.sintesi.companypact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.companypact.application.RequestPact;
import it.sintesi.companypact.domain.CompanyPact;
import it.sintesi.companypact.domain.Event;
import it.sintesi.companypact.domain.State;
import it.sintesi.companypact.domain.Trace;
import it.sintesi.companypact.domain.TracedStep;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompanyPactTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "companypacts");
    private static final byte[] PDF = "%PDF-1.7 prova".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void from_the_request_to_the_eight_steps_and_the_end(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            CompanyPact p = world.signed();
            assertThat(p.state()).isEqualTo(State.SIGNED);
            assertThat(world.cases.reading().one(World.EMPLOYER, p.id())).as("read back as written").isEqualTo(p);
            assertThat(world.services.acts().find(p.protocol()).orElseThrow().draft().kind()).isEqualTo("PATTO_IMPRESA");
            for (TracedStep step : TracedStep.values()) {
                p = world.cases.work().step(World.OPERATOR, p.id(), p.revision(), step, world.today(), "Fatto: " + step, step == TracedStep.PLAN ? PDF : null);
            }
            assertThat(world.cases.work().done(p)).containsExactlyInAnyOrder(TracedStep.values());
            assertThat(world.cases.reading().attached(p)).singleElement().satisfies(n -> assertThat(n).isPositive());
            CompanyPact end = world.cases.work().move(World.OPERATOR, p.id(), p.revision(), Event.CONCLUDE, "Un saldatore assunto");
            assertThat(end.state()).isEqualTo(State.CONCLUDED);
            assertThat(world.services.acts().verify().intact()).isTrue();
            assertThat(world.sent).extracting(n -> n.template()).contains("companypact.changed", "companypact.code");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void strangers_see_and_do_nothing_and_a_mandate_does_not_sign(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            CompanyPact p = world.proposed();
            for (Caller stranger : List.of(World.STRANGER, World.OTHER_OFFICE, World.CITIZEN)) {
                refused(ServiceException.Kind.NOT_FOUND, () -> world.cases.reading().one(stranger, p.id()));
                refused(ServiceException.Kind.NOT_FOUND, () -> world.cases.work().move(stranger, p.id(), p.revision(), Event.WITHDRAW, "no"));
            }
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.request().ask(World.STRANGER, World.form(World.OFFICINE)));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.reading().ofCompany(World.STRANGER, World.OFFICINE));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.reading().ofOffice(World.EMPLOYER, null, PageRequest.first()));
            assertThat(world.cases.reading().one(World.CONSULTANT, p.id())).isEqualTo(p);
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.sign().askCode(World.CONSULTANT, p.id(), p.revision()));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.sign().office(World.EMPLOYER, p.id(), p.revision()));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.sign().atDesk(World.EMPLOYER, p.id(), p.revision(), true, null));
            assertThat(world.cases.reading().possible(World.CONSULTANT, p)).containsExactly(Event.WITHDRAW);
            assertThat(world.cases.reading().possible(World.EMPLOYER, p)).containsExactlyInAnyOrder(Event.WITHDRAW, Event.SEND_CODE, Event.SIGN_COMPANY);
            assertThat(world.cases.reading().ofOffice(World.OTHER_OFFICE, null, PageRequest.first()).total()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_code_is_good_once_for_ten_minutes_and_five_tries(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            CompanyPact proposed = world.proposed();
            refused(ServiceException.Kind.REJECTED, () -> world.cases.sign().company(World.EMPLOYER, proposed.id(), proposed.revision(), "000000"));
            CompanyPact asked = world.cases.sign().askCode(World.EMPLOYER, proposed.id(), proposed.revision());
            String wrong = world.code().equals("123456") ? "654321" : "123456";
            for (int i = 0; i < 5; i++) {
                refused(ServiceException.Kind.REJECTED, () -> world.cases.sign().company(World.EMPLOYER, asked.id(), asked.revision(), wrong));
            }
            refused(ServiceException.Kind.REJECTED, () -> world.cases.sign().company(World.EMPLOYER, asked.id(), asked.revision(), world.code()));
            CompanyPact again = world.cases.sign().askCode(World.EMPLOYER, asked.id(), asked.revision());
            world.later(Duration.ofMinutes(11));
            refused(ServiceException.Kind.REJECTED, () -> world.cases.sign().company(World.EMPLOYER, again.id(), again.revision(), world.code()));
            CompanyPact third = world.cases.sign().askCode(World.EMPLOYER, again.id(), again.revision());
            CompanyPact signed = world.cases.sign().company(World.EMPLOYER, third.id(), third.revision(), " " + world.code() + " ");
            assertThat(signed.companySignature()).contains("Olivia Titolare", "codice");
            assertThat(signed.state()).as("one signature is not enough").isEqualTo(State.PROPOSED);
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.sign().askCode(World.EMPLOYER, signed.id(), signed.revision()));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_new_version_keeps_the_signed_one_and_wants_new_signatures(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            CompanyPact first = world.signed();
            CompanyPact draft = world.cases.work().move(World.OPERATOR, first.id(), first.revision(), Event.REVISE, "Due persone invece di una");
            assertThat(draft.version()).isEqualTo(2);
            assertThat(draft.officeSignature()).isEmpty();
            CompanyPact written = world.cases.work().write(World.OPERATOR, draft.id(), draft.revision(), new CompanyPact.Text("Due saldatori", "Preseleziona dieci persone", "Incontra chi è segnalato", "Dote"));
            CompanyPact proposed = world.cases.work().move(World.OPERATOR, written.id(), written.revision(), Event.PROPOSE, "");
            refused(ServiceException.Kind.REJECTED, () -> world.cases.sign().atDesk(World.OPERATOR, proposed.id(), proposed.revision(), false, null));
            refused(ServiceException.Kind.REJECTED, () -> world.cases.sign().atDesk(World.OPERATOR, proposed.id(), proposed.revision(), false, "MZ".getBytes(StandardCharsets.US_ASCII)));
            CompanyPact paper = world.cases.sign().atDesk(World.OPERATOR, proposed.id(), proposed.revision(), false, PDF);
            CompanyPact second = world.cases.sign().office(World.OPERATOR, paper.id(), paper.revision());
            assertThat(second.state()).isEqualTo(State.SIGNED);
            assertThat(world.cases.reading().signed(second)).extracting(Trace.Signed::version).containsExactly(2, 1);
            assertThat(world.cases.reading().signed(second)).extracting(s -> s.text().objective()).containsExactly("Due saldatori", "Un saldatore entro tre mesi");
        }
    }

    /** Charter 1.6: each side may stop its part, with a reason, when the other does not keep its own. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void either_side_suspends_or_ends_with_a_reason_as_an_act(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            CompanyPact p = world.signed();
            refused(ServiceException.Kind.REJECTED, () -> world.cases.work().move(World.OPERATOR, p.id(), p.revision(), Event.SUSPEND, " "));
            refused(ServiceException.Kind.REJECTED, () -> world.cases.work().move(World.OPERATOR, p.id(), p.revision(), Event.SUSPEND, "Il titolare ha la depressione"));
            CompanyPact suspended = world.cases.work().move(World.EMPLOYER, p.id(), p.revision(), Event.SUSPEND, "Nessuna persona segnalata in due mesi");
            Trace.Line line = world.cases.reading().lines(suspended).stream().filter(l -> l.event() == Event.SUSPEND).findFirst().orElseThrow();
            assertThat(world.services.acts().find(line.protocol()).orElseThrow().draft().corrects()).isEqualTo(p.protocol());
            refused(ServiceException.Kind.FORBIDDEN, () -> world.cases.work().move(World.EMPLOYER, p.id(), suspended.revision(), Event.RESUME, "x"));
            refused(ServiceException.Kind.CONFLICT, () -> world.cases.work().move(World.OPERATOR, p.id(), p.revision(), Event.RESUME, "x"));
            CompanyPact resumed = world.cases.work().move(World.OPERATOR, p.id(), suspended.revision(), Event.RESUME, "Segnalate cinque persone");
            CompanyPact ended = world.cases.work().move(World.OPERATOR, p.id(), resumed.revision(), Event.TERMINATE, "L'impresa non ha incontrato nessuno");
            assertThat(ended.state()).isEqualTo(State.TERMINATED);
            assertThat(world.cases.reading().possible(World.OPERATOR, ended)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_mistake_of_the_request_is_told_at_once_and_the_same_form_is_one_pact(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine))) {
            RequestPact.Form empty = new RequestPact.Form(World.form(World.OFFICINE).id(), World.OFFICINE, " ", "X", null, " ", "nessuno");
            assertThatThrownBy(() -> world.cases.request().ask(World.EMPLOYER, empty)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting("field").containsExactly("representative", "representativeCode", "service", "office", "need"));
            RequestPact.Form form = World.form(World.OFFICINE);
            CompanyPact p = world.cases.request().ask(World.EMPLOYER, form);
            assertThat(world.cases.request().ask(World.EMPLOYER, form)).isEqualTo(p);
            assertThat(world.services.acts().verify().rows()).isEqualTo(1);
            refused(ServiceException.Kind.CONFLICT, () -> {
                CompanyPact draft = world.cases.work().move(World.OPERATOR, p.id(), p.revision(), Event.TAKE, "");
                world.cases.work().move(World.OPERATOR, p.id(), draft.revision(), Event.PROPOSE, "");
            });
            assertThat(world.cases.reading().waiting(World.OPERATOR)).isEqualTo(1);
            assertThat(world.cases.reading().waiting(World.EMPLOYER)).isZero();
        }
    }

    private static void refused(ServiceException.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind));
    }
}
