package it.sintesi.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.servlet.ServletException;
import javax.servlet.http.Part;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.web.api.UploadedFile;

/** The files that came with a form. */
final class RequestParts {

    private RequestParts() {
    }

    private record Upload(Part part) implements UploadedFile {

        @Override
        public String name() {
            String name = part.getSubmittedFileName();
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        @Override
        public long size() {
            return part.getSize();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }

    static Map<String, UploadedFile> read(Exchange exchange) throws IOException, ServletException {
        Map<String, UploadedFile> files = new LinkedHashMap<>();
        for (Part part : parts(exchange)) {
            if (part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank()) {
                files.put(part.getName(), new Upload(part));
            }
        }
        return files;
    }

    /** Reads the body of a form with files before anybody asks for a parameter, so that one too large is refused by its name. */
    static Collection<Part> parts(Exchange exchange) throws IOException, ServletException {
        String type = exchange.request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return List.of();
        }
        try {
            return exchange.request.getParts();
        } catch (IllegalStateException e) {
            String message = exchange.texts().get("failure.size");
            throw new ServiceException(ServiceException.Kind.TOO_LARGE, message,
                    List.of(Rejection.error("WEB-SIZE", "file", message, exchange.texts().get("failure.size.mend"))));
        }
    }
}
