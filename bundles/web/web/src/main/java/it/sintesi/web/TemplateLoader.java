package it.sintesi.web;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;

/** Finds templates beside the area's class; names that begin with {@code shell:} stand beside this one. */
final class TemplateLoader implements Loader<String> {

    private static final String SHELL = "shell:";

    private final Class<?> owner;

    TemplateLoader(Class<?> owner) {
        this.owner = owner;
    }

    @Override
    public Reader getReader(String name) {
        InputStream stream = open(name);
        if (stream == null) {
            throw new LoaderException(null, "No template " + name + " beside " + owner.getName());
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    private InputStream open(String name) {
        return name.startsWith(SHELL)
                ? TemplateLoader.class.getResourceAsStream(name.substring(SHELL.length()) + ".peb")
                : owner.getResourceAsStream(name + ".peb");
    }

    @Override
    public boolean resourceExists(String name) {
        return owner.getResource(name + ".peb") != null;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        return relative;
    }

    @Override
    public void setCharset(String charset) {
        throw new UnsupportedOperationException("Templates are UTF-8");
    }

    @Override
    public void setPrefix(String prefix) {
        throw new UnsupportedOperationException("Templates stand beside their class");
    }

    @Override
    public void setSuffix(String suffix) {
        throw new UnsupportedOperationException("Templates end in .peb");
    }
}
