package it.sintesi.web;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.tag.NoOpTagCache;
import io.pebbletemplates.pebble.cache.template.ConcurrentMapTemplateCache;

/** The templates of one area. Each area has an engine of its own, so that nothing of a stopped module stays in a cache. */
final class Templates {

    private final PebbleEngine engine;

    Templates(Class<?> owner) {
        engine = new PebbleEngine.Builder()
                .loader(new TemplateLoader(owner))
                .extension(new PageExtension())
                .strictVariables(true)
                .autoEscaping(true)
                .defaultLocale(Languages.DEFAULT)
                .templateCache(new ConcurrentMapTemplateCache())
                .tagCache(new NoOpTagCache())
                .build();
    }

    String render(String template, Map<String, Object> model, Locale language) throws IOException {
        StringWriter out = new StringWriter(16_384);
        engine.getTemplate(template).evaluate(out, model, language);
        return out.toString();
    }
}
