package it.sintesi.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.Fragment;
import it.sintesi.web.api.WebRequest;

/** Pieces that other areas bring to a page, each made with the templates and texts of its area. */
record Pieces(AreaRegistry registry, WebRequest request) {

    private static final int RETRY_SECONDS = 10;

    /** The piece as HTML. */
    String html(Fragment fragment, PageShell shell) {
        InstalledArea area = registry.installed().stream().filter(a -> a.id().equals(fragment.area()) && a.running()).findFirst()
                .orElseThrow(() -> ServiceException.unavailable("Il modulo si sta aggiornando: riprovate tra poco.", RETRY_SECONDS).said("WEB-UPDATING"));
        MessageTexts texts = area.texts().in(shell.language());
        Map<String, Object> model = new HashMap<>(fragment.view().model());
        model.put("request", request.speaking(texts));
        model.put("shell", shell.speaking(texts));
        try {
            return area.templates().render(fragment.view().template(), model, shell.language());
        } catch (IOException e) {
            throw new UncheckedIOException("The piece of area " + fragment.area() + " cannot be rendered", e);
        }
    }
}
