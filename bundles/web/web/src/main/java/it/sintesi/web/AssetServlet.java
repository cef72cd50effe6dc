package it.sintesi.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Serves the static files, compressed once and kept in memory; browsers keep them for a year. */
public final class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of("css", "text/css; charset=UTF-8", "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml", "woff2", "font/woff2");

    private final transient Map<String, Optional<Asset>> cache = new ConcurrentHashMap<>();

    private record Asset(byte[] plain, byte[] zipped) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String type = path == null ? null : TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        Optional<Asset> asset = type == null || path.length() > 200 ? Optional.empty() : find(path);
        if (asset.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(type);
        byte[] body = asset.get().plain();
        if (asset.get().zipped() != null && accepts(request)) {
            response.setHeader("Content-Encoding", "gzip");
            body = asset.get().zipped();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Optional<Asset> find(String path) throws IOException {
        Optional<Asset> known = cache.get(path);
        if (known != null) {
            return known;
        }
        byte[] plain = Assets.find(path);
        if (plain == null) {
            return Optional.empty();
        }
        Optional<Asset> asset = Optional.of(new Asset(plain, path.endsWith(".woff2") ? null : gzip(plain)));
        cache.put(path, asset);
        return asset;
    }

    /** True when the client takes gzip. */
    static boolean accepts(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.contains("gzip");
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }
}
