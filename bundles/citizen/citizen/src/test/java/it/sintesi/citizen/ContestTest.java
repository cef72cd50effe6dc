package it.sintesi.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.citizen.application.RaiseContest;
import it.sintesi.citizen.domain.Attachment;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.audit.AuditRow;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContestTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "citizen");
    private static final byte[] PDF = "%PDF-1.7 prova".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_contest_is_an_act_with_term_office_and_attachment(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            Contest contest = world.raising().raise(World.ANNA, World.form(Neighbourhood.ANNA_RELATION, PDF));
            Contest read = world.reading().own(World.ANNA, contest.id());
            assertThat(read).isEqualTo(contest);
            assertThat(read.office()).as("office of the domicile, not of the place of work").isEqualTo("cpi-breno");
            assertThat(read.dueDay()).isEqualTo(world.kernel.clock().today().plusDays(30));
            assertThat(world.services.acts().find(read.protocol()).orElseThrow().draft().digest()).isEqualTo(read.digest());
            assertThat(world.reading().attachment(read).content()).isEqualTo(PDF);
            assertThat(world.reading().attachment(read).kind()).isEqualTo(Attachment.Kind.PDF);
            assertThat(trail(world, Neighbourhood.ANNA)).extracting(AuditRow::action).contains("citizen.contest-raise", "citizen.contest-read");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_same_form_sent_many_times_at_once_is_one_contest(Engine engine) throws Exception {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            RaiseContest.Form form = World.form(Neighbourhood.ANNA_RELATION, null);
            ExecutorService threads = Executors.newFixedThreadPool(6);
            Callable<String> send = () -> world.raising().raise(World.ANNA, form).protocol();
            List<String> protocols = threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> send).toList()).stream().map(f -> {
                try {
                    return f.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
            threads.shutdown();
            assertThat(protocols).hasSize(12).containsOnly(protocols.get(0));
            assertThat(world.reading().own(World.ANNA, PageRequest.first()).total()).isEqualTo(1);
            assertThat(world.services.acts().verify().rows()).as("no act is left of the forms that came second").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobody_else_reads_or_answers_it(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            Contest contest = world.contest(World.ANNA);
            refused(ServiceException.Kind.NOT_FOUND, () -> world.reading().own(World.BRUNO, contest.id()));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.reading().own(World.OPERATOR, contest.id()));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.reading().own(World.NOBODY_YET, PageRequest.first()));
            refused(ServiceException.Kind.NOT_FOUND, () -> world.reading().forStaff(World.OTHER_OFFICE, contest.id()));
            refused(ServiceException.Kind.NOT_FOUND, () -> world.deciding().decide(World.OTHER_OFFICE, contest.id(), Contest.State.REFUSED, "no"));
            refused(ServiceException.Kind.NOT_FOUND, () -> world.deciding().decide(World.ANNA, contest.id(), Contest.State.ACCEPTED, "sì"));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.reading().ofOffice(World.BRUNO, null, PageRequest.first()));
            assertThat(world.reading().ofOffice(World.OTHER_OFFICE, null, PageRequest.first()).total()).isZero();
            assertThat(world.reading().waiting(World.OTHER_OFFICE)).isZero();
            assertThat(world.reading().waiting(World.BRUNO)).isZero();
            assertThat(world.reading().ofPerson(World.OTHER_OFFICE, Neighbourhood.ANNA, 10)).isEmpty();
            assertThat(world.reading().own(World.BRUNO, PageRequest.first()).items()).isEmpty();
            assertThat(trail(world, Neighbourhood.ANNA)).filteredOn(r -> r.outcome().equals("DENIED")).extracting(AuditRow::account)
                    .contains("bruno", "operatore2");
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_not_in_the_own_file_cannot_be_contested(Engine engine) {
        try (World world = new World(DATABASES.on(engine), true)) {
            refused(ServiceException.Kind.NOT_FOUND, () -> world.raising().raise(World.ANNA, World.form(Neighbourhood.BRUNO_RELATION, null)));
            refused(ServiceException.Kind.NOT_FOUND, () -> world.raising().raise(World.ANNA,
                    new RaiseContest.Form(UUID.randomUUID().toString(), Contest.Topic.DATUM, "nulla", "a", "b", null)));
            refused(ServiceException.Kind.FORBIDDEN, () -> world.raising().raise(World.EMPLOYER, World.form(Neighbourhood.ANNA_RELATION, null)));
            String taken = world.contest(World.ANNA).id();
            refused(ServiceException.Kind.CONFLICT, () -> world.raising().raise(World.BRUNO,
                    new RaiseContest.Form(taken, Contest.Topic.RELATION, Neighbourhood.BRUNO_RELATION, "a", "b", null)));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void every_mistake_of_the_form_is_told_at_once(Engine engine) {
        try (World world = new World(DATABASES.on(engine), true)) {
            RaiseContest.Form form = new RaiseContest.Form(UUID.randomUUID().toString(), Contest.Topic.DATUM, "surname", " ", "x".repeat(2001), "MZ non un PDF".getBytes());
            assertThatThrownBy(() -> world.raising().raise(World.ANNA, form)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting("field").containsExactly("wrong", "right", "file"));
            byte[] large = new byte[Attachment.MAX_BYTES + 1];
            System.arraycopy(PDF, 0, large, 0, PDF.length);
            assertThatThrownBy(() -> world.raising().raise(World.ANNA, World.form(Neighbourhood.ANNA_RELATION, large)))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting("code").containsExactly("CIT-004"));
            refused(ServiceException.Kind.REJECTED, () -> world.raising().raise(World.ANNA, new RaiseContest.Form("x", Contest.Topic.DATUM, "surname", "a", "b", null)));
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void the_answer_is_an_act_given_once_with_a_notice(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true)) {
            Contest contest = world.contest(World.ANNA);
            refused(ServiceException.Kind.REJECTED, () -> world.deciding().decide(World.OPERATOR, contest.id(), null, " "));
            assertThat(world.reading().waiting(World.OPERATOR)).isEqualTo(1);
            Contest decided = world.deciding().decide(World.OPERATOR, contest.id(), Contest.State.ACCEPTED, "Il datore rettifica");
            assertThat(world.reading().own(World.ANNA, contest.id())).isEqualTo(decided);
            assertThat(world.services.acts().find(decided.decision().protocol()).orElseThrow().draft().kind()).isEqualTo("DECISIONE_CONTESTAZIONE");
            assertThat(world.sent).singleElement().satisfies(n -> {
                assertThat(n.account()).isEqualTo("anna");
                assertThat(n.path()).isEqualTo("/area-personale/contestazioni/" + contest.id());
                assertThat(n.values()).containsEntry("outcome", "accolta").containsEntry("protocol", contest.protocol());
            });
            refused(ServiceException.Kind.CONFLICT, () -> world.deciding().decide(World.OPERATOR, contest.id(), Contest.State.REFUSED, "ripensamento"));
            assertThat(world.reading().own(World.ANNA, contest.id()).state()).isEqualTo(Contest.State.ACCEPTED);
            assertThat(world.services.acts().verify().rows()).isEqualTo(2);
            assertThat(world.reading().waiting(World.OPERATOR)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void without_a_notice_there_is_no_answer(Engine engine) {
        try (World world = new World(DATABASES.fresh(engine), true).silent()) {
            Contest contest = world.contest(World.ANNA);
            refused(ServiceException.Kind.UNAVAILABLE, () -> world.deciding().decide(World.OPERATOR, contest.id(), Contest.State.REFUSED, "no"));
            assertThat(world.reading().own(World.ANNA, contest.id()).open()).isTrue();
            assertThat(world.services.acts().verify().rows()).isEqualTo(1);
        }
    }

    private static List<AuditRow> trail(World world, String person) {
        return world.services.audit().search(null, person, null, null, null, new PageRequest(0, 500)).items();
    }

    private static void refused(ServiceException.Kind kind, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

}
