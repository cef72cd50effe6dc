package it.sintesi.kernel.cxf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * The addresses of one area. Publish it as an OSGi service: the door authenticates, caps and buffers, then hands the request over. While
 * a published area is being swapped the door makes its callers wait; nobody sees a 404.
 */
public interface HttpArea {
    /** Paths served, with everything below them, for example {@code /services/communications}. */
    List<String> paths();

    /** How a request must be treated before it is handed over. */
    RequestPolicy policy(String method, String path);

    /** The area's part of the OpenAPI document: its {@code paths}, {@code components} and {@code tags} as JSON; empty when it has no REST. */
    default Optional<byte[]> openApi() {
        return Optional.empty();
    }

    /** Answers. The caller is at hand through {@link Door#caller(HttpServletRequest)}. */
    void handle(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
}
