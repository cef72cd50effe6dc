package it.sintesi.itests.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Walks through the pages as somebody finds them: from the addresses without variables along the links, one or two examples of each registered page. */
public final class PageWalk {

    private static final int EXAMPLES = 2;

    private final DistributionServer server;
    private final List<String> samples;
    /** Pattern of each registered page by its path, those with fewer variables first. */
    private final Map<String, Pattern> pages = new LinkedHashMap<>();
    private final Map<String, String> found = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * A walk.
     *
     * @param registered paths of the pages that can be opened (GET), with their variables
     * @param samples    addresses that the areas themselves give as examples
     */
    public PageWalk(DistributionServer server, List<String> registered, List<String> samples) {
        this.server = server;
        this.samples = samples;
        registered.stream().sorted((a, b) -> Integer.compare(variables(a), variables(b))).forEach(path -> pages.put(path, Pattern.compile(
                Pattern.quote(path.isEmpty() ? "/" : path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q"))));
    }

    private static int variables(String path) {
        return (int) path.chars().filter(c -> c == '{').count();
    }

    /**
     * Walks as an account (null = nobody) and hands on each page that opened, of those that others have opened before only the second example.
     *
     * @param shell where to log in; only its pages are opened
     * @return examples that opened, in order
     */
    public List<String> walk(Browser browser, String shell, String account, int width, BiConsumer<Page, String> look) {
        List<String> opened = new ArrayList<>();
        Map<String, Integer> examples = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        pages.keySet().stream().filter(path -> variables(path) == 0).forEach(path -> next.add(path.isEmpty() ? "/" : path));
        next.addAll(samples);
        try (BrowserContext window = browser.window(width, true)) {
            Page page = window.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("with a status of 4")) {
                    faults.add(page.url() + " " + message.text());
                }
            });
            if (account != null) {
                Browser.loginByKeyboard(page, server, shell, account);
            }
            while (!next.isEmpty()) {
                String address = next.poll();
                String registered = registered(address);
                if (registered == null || registered.startsWith("/console") != shell.equals("/console") || !seen.add(address) || examples.merge(registered, 1, Integer::sum) > EXAMPLES) {
                    continue;
                }
                boolean known = found.containsKey(registered);
                if (open(page, address, registered, account)) {
                    // Links first: what looks at the page may change it.
                    links(page).forEach(next::add);
                    if (!known || examples.get(registered) == EXAMPLES) {
                        opened.add(address);
                        look.accept(page, address);
                    }
                }
            }
        }
        return opened;
    }

    private boolean open(Page page, String address, String registered, String account) {
        if (isFile(registered)) {
            return false;
        }
        Response answer;
        try {
            answer = page.navigate(server.ready().address() + address);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("Download is starting")) {
                throw e;
            }
            found.putIfAbsent(registered, address);
            return false;
        }
        if (answer.status() >= 500 || answer.status() == 404 && variables(registered) == 0) {
            faults.add(account + " " + address + " answers " + answer.status());
        }
        boolean html = answer.headers().getOrDefault("content-type", "").startsWith("text/html");
        boolean there = answer.status() == 200 && html && !page.url().contains("/login?");
        if (there) {
            found.putIfAbsent(registered, address);
        }
        return there;
    }

    /** Downloads are not pages. */
    private static boolean isFile(String path) {
        return path.matches(".*\\.(json|xml|pdf|csv|xlsx|txt|atom|ics)$") || path.endsWith("/logout");
    }

    @SuppressWarnings("unchecked")
    private List<String> links(Page page) {
        List<String> all = (List<String>) page.evaluate("() => [...document.querySelectorAll('main a[href]')].map(a => a.href)");
        String base = server.ready().address();
        return all.stream().filter(link -> link.startsWith(base + "/")).map(link -> link.substring(base.length()).replaceAll("#.*", "")).toList();
    }

    private String registered(String address) {
        String path = address.replaceAll("\\?.*", "");
        return pages.entrySet().stream().filter(page -> page.getValue().matcher(path).matches()).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** Registered pages nobody has opened so far, files left out. */
    public Set<String> unvisited() {
        Set<String> rest = new java.util.TreeSet<>(pages.keySet());
        rest.removeAll(found.keySet());
        rest.removeIf(PageWalk::isFile);
        return rest;
    }

    /** What went wrong on the way: errors of the server, of scripts, of the policy. */
    public List<String> faults() {
        return faults;
    }
}
