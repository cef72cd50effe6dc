package it.sintesi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of a page with everything that it loads, headers included, for a browser with an empty cache. */
final class PageWeight {
    private static final Pattern LINK = Pattern.compile("<(?:link|script|img)\\b[^>]*?(?:href|src)=\"([^\"#]+)\"|url\\([\"']?([^)\"'#]+)[\"']?\\)");

    private final String address;

    PageWeight(String address) {
        this.address = address;
    }

    /** Of a page that needs no session. */
    long bytes(String path) throws IOException, InterruptedException {
        return bytes(path, new PageSession(address));
    }

    /** Of a page within a session. */
    long bytes(String path, PageSession session) throws IOException, InterruptedException {
        long sum = 0;
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(path);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            HttpResponse<byte[]> answer = session.raw(next);
            sum += answer.body().length + answer.headers().map().entrySet().stream()
                    .mapToLong(header -> header.getValue().stream().mapToLong(value -> header.getKey().length() + value.length() + 4L).sum()).sum();
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/html") || type.startsWith("text/css")) {
                Matcher link = LINK.matcher(session.get(next).body());
                while (link.find()) {
                    URI found = URI.create(address + next).resolve(link.group(1) == null ? link.group(2) : link.group(1));
                    if (found.toString().startsWith(address) && !found.toString().startsWith("data:")) {
                        open.add(found.getRawPath() + (found.getRawQuery() == null ? "" : "?" + found.getRawQuery()));
                    }
                }
            }
        }
        return sum;
    }
}
