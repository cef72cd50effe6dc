package it.sintesi.web.api;

/** Answers one page. */
@FunctionalInterface
public interface PageHandler {

    /**
     * Answers a request that has passed the guard, and on unsafe methods the CSRF check.
     *
     * @throws it.sintesi.kernel.api.ServiceException shown as an error page with its status and its rejections
     * @throws Exception anything else: a page with a reference number for the help desk, details only in the log
     */
    WebResponse handle(WebRequest request) throws Exception;
}
