package it.sintesi.web.api;

import java.util.List;
import java.util.Optional;

import it.sintesi.kernel.api.security.Caller;

/** Answers the search box of the console for one kind of thing. */
public interface SearchProvider {

    /**
     * Something that was found.
     *
     * @param title  what it is called
     * @param detail one line that tells it from others
     * @param path   its page in the console
     */
    record Hit(String title, String detail, String path) {
    }

    /** Key of the kind's name in the messages of the area. */
    String title();

    /** Who may search here. */
    Guard guard();

    /** The best hits, at most {@code limit}; authorised and audited by the service behind. */
    List<Hit> search(Caller caller, String text, int limit);

    /**
     * What was found, with what else is to be said about it.
     *
     * @param hits   the hits
     * @param remark a sentence in the language of the texts, for example how many were left out and why; null when there is none
     */
    record Found(List<Hit> hits, String remark) {
    }

    /** Like {@link #search}, with a remark where there is one to make. */
    default Found look(Caller caller, String text, int limit, Texts texts) {
        return new Found(search(caller, text, limit), null);
    }

    /** The page straight to which a complete code or protocol number leads, when the text is one and the caller may see it. */
    default Optional<String> exact(Caller caller, String text) {
        return Optional.empty();
    }
}
