package it.sintesi.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.sintesi.helpdesk.api.NewsItem;
import it.sintesi.helpdesk.application.News;
import it.sintesi.helpdesk.application.NewsDesk.Draft;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.testing.Engine;
import it.sintesi.kernel.testing.TestDatabases;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsTest {

    @RegisterExtension
    static final TestDatabases DATABASES = new TestDatabases("kernel", "helpdesk");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void only_what_is_published_and_in_its_period_is_public(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            desk.news.save(Desk.HELPDESK, null, new Draft("Bozza", "x", News.State.DRAFT, null, null, false));
            desk.news.save(Desk.HELPDESK, null, new Draft("Ritirata", "x", News.State.WITHDRAWN, null, null, false));
            desk.news.save(Desk.HELPDESK, null, new Draft("Domani", "x", News.State.PUBLISHED, LocalDate.of(2026, 11, 24), null, false));
            String today = desk.news.save(Desk.HELPDESK, null, new Draft("Solo oggi", "x", News.State.PUBLISHED, null, LocalDate.of(2026, 11, 23), true));
            desk.pass(Duration.ofSeconds(1));
            desk.news.save(Desk.HELPDESK, null, new Draft("Sempre", "x", News.State.PUBLISHED, null, null, false));
            assertThat(desk.news.current(10)).extracting(NewsItem::title).containsExactly("Solo oggi", "Sempre");
            assertThat(desk.news.read(today).body()).isEqualTo("x");
            desk.now.set(LocalDate.of(2026, 11, 23).plusDays(1).atStartOfDay(it.sintesi.kernel.api.CertifiedClock.ZONE).toInstant());
            assertThat(desk.news.current(10)).extracting(NewsItem::title).containsExactly("Domani", "Sempre");
            assertThatThrownBy(() -> desk.news.read(today)).isInstanceOf(ServiceException.class);
            desk.news.save(Desk.HELPDESK, today, new Draft("Ancora", "y", News.State.PUBLISHED, null, null, false));
            assertThat(desk.news.current(1)).extracting(NewsItem::title).containsExactly("Ancora");
            assertThat(desk.news.all(Desk.HELPDESK, PageRequest.first()).total()).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void only_the_help_desk_writes_and_what_is_wrong_is_told_at_once(Engine engine) {
        try (Desk desk = new Desk(DATABASES.fresh(engine))) {
            Draft draft = new Draft("T", "x", News.State.PUBLISHED, null, null, false);
            assertThatThrownBy(() -> desk.news.save(Desk.OPERATOR, null, draft)).isInstanceOfSatisfying(ServiceException.class,
                    e -> assertThat(e.kind()).isEqualTo(ServiceException.Kind.FORBIDDEN));
            assertThatThrownBy(() -> desk.news.all(Desk.OPERATOR, PageRequest.first())).isInstanceOf(ServiceException.class);
            assertThatThrownBy(() -> desk.news.save(Desk.HELPDESK, null, new Draft(" ", "x".repeat(16_000), News.State.DRAFT, LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 1), false)))
                    .isInstanceOfSatisfying(ServiceException.class, e -> assertThat(e.rejections()).extracting(r -> r.field()).containsExactly("title", "body", "to"));
        }
    }
}
