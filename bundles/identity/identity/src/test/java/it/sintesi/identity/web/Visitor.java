package it.sintesi.identity.web;

import it.sintesi.web.WebHarness;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody without a session who opens a form and sends it, as a browser does. */
final class Visitor {

    private final WebHarness web;

    Visitor(WebHarness web) {
        this.web = web;
    }

    HttpResponse<String> send(String form, String path, Map<String, String> fields) {
        return send(form, path, fields, "it");
    }

    /** The same by somebody whose browser speaks another language. */
    HttpResponse<String> send(String form, String path, Map<String, String> fields, String language) {
        HttpResponse<String> page = web.get(null, form);
        String cookie = page.headers().allValues("Set-Cookie").stream().filter(c -> c.startsWith("sintesi-form=")).findFirst().orElseThrow().split(";")[0];
        String body = page.body();
        // The last form of the page: the shell has forms of its own before.
        int at = body.lastIndexOf("name=\"csrf\" value=\"") + 19;
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("csrf", body.substring(at, body.indexOf('"', at)));
        HttpRequest request = web.form(web.request(null, path, "Origin", web.origin(), "Cookie", cookie, "Accept-Language", language), all).build();
        return web.send(request);
    }
}
