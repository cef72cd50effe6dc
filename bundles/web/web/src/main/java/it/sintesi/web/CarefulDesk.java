package it.sintesi.web;

import java.util.List;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Desk;

/** A desk whose troubles never spoil a page. */
record CarefulDesk(Desk desk) implements Desk {

    private static final Logger LOG = LoggerFactory.getLogger(CarefulDesk.class);

    @Override
    public void opened(Caller caller, Case opened) {
        ask(() -> {
            desk.opened(caller, opened);
            return true;
        }, false);
    }

    @Override
    public List<Case> recent(Caller caller) {
        return ask(() -> desk.recent(caller), List.of());
    }

    @Override
    public List<SavedFilter> filters(Caller caller, String path) {
        return ask(() -> desk.filters(caller, path), List.of());
    }

    @Override
    public boolean shortcuts(Caller caller) {
        return ask(() -> desk.shortcuts(caller), true);
    }

    @Override
    public boolean keepsFilters() {
        return desk.keepsFilters();
    }

    private static <T> T ask(Supplier<T> question, T otherwise) {
        try {
            return question.get();
        } catch (RuntimeException e) {
            LOG.warn("The desk does not answer", e);
            return otherwise;
        }
    }
}
