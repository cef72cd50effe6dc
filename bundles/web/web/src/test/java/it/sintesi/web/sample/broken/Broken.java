package it.sintesi.web.sample.broken;

/** Stands beside texts that do not agree. */
public final class Broken {

    private Broken() {
    }
}
