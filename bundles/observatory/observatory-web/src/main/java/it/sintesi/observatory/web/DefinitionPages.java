package it.sintesi.observatory.web;

import it.sintesi.observatory.api.Dimension;
import it.sintesi.observatory.api.Measure;
import it.sintesi.observatory.api.Observatory;
import it.sintesi.observatory.web.shown.Meaning;
import it.sintesi.web.api.Texts;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What every measure and every dimension means. */
public final class DefinitionPages implements Rooms {

    private final Door door;
    private final Observatory observatory;

    DefinitionPages(Door door, Observatory observatory) {
        this.door = door;
        this.observatory = observatory;
    }

    /** A measure with the dimensions that it can be broken down by. */
    public record Entry(Meaning meaning, String dimensions) {
    }

    /** A dimension. */
    public record Word(String name, String about) {
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(door.shell, door.definitions, door.guard, this::show));
    }

    private WebResponse show(WebRequest request) {
        Texts texts = request.texts();
        return WebResponse.view("definitions", Map.of("address", door.address(), "door", door.name(),
                "entries", Arrays.stream(Measure.values()).map(m -> new Entry(Meaning.of(m, texts),
                        observatory.dimensionsOf(m).stream().filter(d -> !d.time()).map(d -> texts.get("dimension." + d.name())).collect(Collectors.joining(", ")))).toList(),
                "words", Arrays.stream(Dimension.values()).filter(d -> !d.time()).map(d -> new Word(texts.get("dimension." + d.name()), texts.get("dimension." + d.name() + ".about"))).toList()));
    }
}
