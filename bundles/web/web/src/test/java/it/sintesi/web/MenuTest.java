package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.sample.RoomsArea;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenuTest {

    private final AreaRegistry registry = new AreaRegistry(new FakeAuthorisation(), InstantSource.fixed(WebHarness.NOW));

    @ParameterizedTest
    @CsvSource({"/sample,/sample", "/sample/1,/sample", "/sample/inner,/sample/inner", "/sample/inner/2,/sample/inner", "/sample/innermost,/sample", "/else,"})
    void theNearestRoomAloneIsTheCurrentOne(String path, String current) {
        registry.start(new RoomsArea(List.of(new MenuEntry("sample", "file", 100, Shell.CONSOLE, "/sample", Guard.PUBLIC),
                new MenuEntry("inner", "file", 101, Shell.CONSOLE, "/sample/inner", Guard.PUBLIC))), () -> true);
        assertThat(registry.menu(Shell.CONSOLE, null, path, Locale.ITALIAN).stream().flatMap(g -> g.lines().stream()).filter(PageShell.MenuLine::current)
                .map(PageShell.MenuLine::href).toList()).isEqualTo(current == null ? List.of() : List.of("/console" + current));
    }
}
