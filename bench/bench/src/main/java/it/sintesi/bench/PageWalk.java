package it.sintesi.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that somebody reaches by following links: at most two addresses of each page that the areas have registered. */
final class PageWalk {
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?href=\"([^\"#]+)[\"#]");
    private static final String CONSOLE = "/console";
    private static final int EACH = 2;

    private final String address;
    private final List<Registered> registered = new ArrayList<>();

    /** A page as it is registered. */
    private record Registered(String path, Pattern addresses, int variables) {
    }

    /** @param administrator who may read the list of all pages */
    PageWalk(String address, PageSession administrator) throws IOException, InterruptedException {
        this.address = address;
        for (JsonNode page : new ObjectMapper().readTree(administrator.get("/console/pages.json").body())) {
            String path = page.path("path").asText();
            if ("GET".equals(page.path("method").asText())) {
                registered.add(new Registered(path, Pattern.compile(path.replaceAll("([.])", "\\\\$1").replaceAll("\\{[^}]+}", "[^/]+")), path.split("\\{", -1).length - 1));
            }
        }
    }

    /** Addresses within a shell that answer with a page, in the order in which they were found, each with its registered path. */
    Map<String, String> within(String shell, PageSession session) throws IOException, InterruptedException {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(shell + "/"));
        registered.stream().filter(page -> page.variables() == 0 && page.path().startsWith(CONSOLE) == shell.equals(CONSOLE)).map(Registered::path).forEach(open::add);
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String next = open.remove();
            Optional<String> page = page(next);
            if (page.isEmpty() || times.getOrDefault(page.get(), 0) >= EACH) {
                continue;
            }
            HttpResponse<String> answer = session.get(next);
            if (answer.statusCode() != 200 || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            times.merge(page.get(), 1, Integer::sum);
            found.put(next, page.get());
            Matcher link = LINK.matcher(answer.body());
            while (link.find()) {
                URI target = URI.create(address + next).resolve(link.group(1).replace("&amp;", "&").replace(" ", "%20"));
                String path = target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
                if (target.toString().startsWith(address + "/") && path.startsWith(CONSOLE) == shell.equals(CONSOLE) && seen.add(path)) {
                    open.add(path);
                }
            }
        }
        return found;
    }

    private Optional<String> page(String address) {
        String path = URI.create(address).getRawPath();
        return registered.stream().filter(page -> page.addresses().matcher(path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path).matches()
                || page.addresses().matcher(path).matches()).min(Comparator.comparingInt(Registered::variables)).map(Registered::path);
    }
}
