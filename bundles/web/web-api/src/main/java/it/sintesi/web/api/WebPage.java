package it.sintesi.web.api;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import it.sintesi.kernel.api.security.Caller;

/**
 * An address and what answers it.
 *
 * @param shell   where it appears
 * @param method  {@code GET} (reads only) or {@code POST} (changes something; answered by a redirect)
 * @param path    address within the shell: segments, of which {@code {name}} stand for any one segment; {@code /} for its home
 * @param guard   who may open it
 * @param handler what answers
 * @param sample  finds a path that a test can open as the given caller, or nothing when there is no data for it
 */
public record WebPage(Shell shell, String method, String path, Guard guard, PageHandler handler, Function<Caller, Optional<String>> sample) {

    public WebPage {
        Objects.requireNonNull(shell, "shell");
        Objects.requireNonNull(guard, "guard");
        Objects.requireNonNull(handler, "handler");
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The path of a page begins with a slash: " + path);
        }
    }

    /** A page that reads; its own path is its sample, so use it for paths without variables. */
    public static WebPage get(Shell shell, String path, Guard guard, PageHandler handler) {
        return new WebPage(shell, "GET", path, guard, handler, caller -> Optional.of(path));
    }

    /** A page that reads, with variables in its path, and a way to find a path that exists. */
    public static WebPage get(Shell shell, String path, Guard guard, PageHandler handler, Function<Caller, Optional<String>> sample) {
        return new WebPage(shell, "GET", path, guard, handler, sample);
    }

    /** Something that is done. */
    public static WebPage post(Shell shell, String path, Guard guard, PageHandler handler) {
        return new WebPage(shell, "POST", path, guard, handler, caller -> Optional.empty());
    }
}
