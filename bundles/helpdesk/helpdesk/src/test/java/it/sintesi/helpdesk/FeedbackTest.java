package it.sintesi.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.helpdesk.application.Feedback;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "helpdesk");

    private static Caller nobody(String address) {
        return new Caller("anonymous", "Anonimo", Set.of(), null, null, address);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anybody_leaves_a_remark_and_the_help_desk_handles_it(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            desk.feedback.leave(nobody("192.0.2.1"), "/uffici", "Non trovo l'orario", "maria@example.it");
            desk.feedback.leave(Desk.OPERATOR, null, "Altro", null);
            assertThatThrownBy(() -> desk.feedback.list(Desk.OPERATOR, null, PageRequest.first())).isInstanceOf(ServiceException.class);
            Feedback first = desk.feedback.list(Desk.HELPDESK, Feedback.State.NEW, PageRequest.first()).items().get(1);
            assertThat(first.account()).isNull();
            assertThat(desk.feedback.fresh(Desk.HELPDESK)).isEqualTo(2);
            desk.feedback.handle(Desk.HELPDESK, first.id(), Feedback.State.DONE, "Aggiunto");
            assertThat(desk.feedback.list(Desk.HELPDESK, Feedback.State.DONE, PageRequest.first()).items()).singleElement().satisfies(f -> {
                assertThat(f.note()).isEqualTo("Aggiunto");
                assertThat(f.handledBy()).isEqualTo("aiuto");
            });
            assertThat(desk.kernel.audit().search("aiuto", null, "feedback", null, null, PageRequest.first()).total()).isEqualTo(3);
            assertThatThrownBy(() -> desk.feedback.handle(Desk.HELPDESK, "no", Feedback.State.DONE, null)).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> desk.feedback.handle(Desk.OPERATOR, first.id(), Feedback.State.DONE, null)).isInstanceOf(ServiceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void one_address_and_all_together_are_limited(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            for (int i = 0; i < 3; i++) {
                desk.feedback.leave(nobody("192.0.2.1"), null, "x", null);
            }
            assertThatThrownBy(() -> desk.feedback.leave(nobody("192.0.2.1"), null, "x", null)).isInstanceOfSatisfying(ServiceException.class, e -> {
                assertThat(e.kind()).isEqualTo(ServiceException.Kind.TOO_MANY);
                assertThat(e.retryAfterSeconds()).isEqualTo(600);
            });
            desk.feedback.leave(nobody("192.0.2.2"), null, "x", null);
            desk.feedback.leave(nobody("192.0.2.3"), null, "x", null);
            assertThatThrownBy(() -> desk.feedback.leave(nobody("192.0.2.4"), null, "x", null)).isInstanceOf(ServiceException.class);
            desk.pass(Duration.ofMinutes(10));
            desk.feedback.leave(nobody("192.0.2.1"), null, "x", null);
            assertThat(desk.feedback.fresh(Desk.HELPDESK)).isEqualTo(6);
            assertThatThrownBy(() -> desk.feedback.leave(nobody("192.0.2.9"), "x".repeat(301), " ", "no")).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("text", "page", "contact"));
        }
    }
}
