package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.WebArea;

/**
 * Tests of the pages of an area: for each a new world and the web over it.
 *
 * @param <W> what the area stands on
 */
public abstract class AreaPages<W extends AutoCloseable> {

    private final Supplier<W> worlds;
    private final Function<W, Authorisation> authorisation;
    private final Function<W, WebArea> area;
    private final Caller reader;
    protected W world;
    protected WebHarness web;

    /** Tests over new worlds; {@code reader} looks at the pages of the console. */
    protected AreaPages(Supplier<W> worlds, Function<W, Authorisation> authorisation, Function<W, WebArea> area, Caller reader) {
        this.worlds = worlds;
        this.authorisation = authorisation;
        this.area = area;
        this.reader = reader;
    }

    @BeforeEach
    protected void open() {
        world = worlds.get();
        web = new WebHarness(authorisation.apply(world));
        web.with(area.apply(world));
    }

    @AfterEach
    protected void close() throws Exception {
        web.close();
        world.close();
    }

    /** The page is accessible and fits, on a screen and on a phone. */
    protected void look(BrowserHarness browser, String path, String name) {
        assertThat(browser.faults(web, path.startsWith("/console") ? web.session(reader) : null, path, name)).isEmpty();
    }
}
