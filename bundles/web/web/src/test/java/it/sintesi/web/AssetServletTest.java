package it.sintesi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import it.sintesi.web.sample.SampleArea;

class AssetServletTest {

    /** P7: the first page, with everything it loads, on the wire. */
    private static final int FIRST_PAGE = 200_000;

    private final WebHarness web = new WebHarness().with(new SampleArea());

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void files_are_compressed_and_kept_for_ever() {
        HttpResponse<String> style = web.get(null, Assets.STYLE, "Accept-Encoding", "gzip");
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(style.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(style.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
    }

    @Test
    void every_file_that_the_style_names_is_there() {
        String css = new String(Assets.find("/sintesi/" + Assets.own("x").split("/")[3] + "/sintesi.css"), StandardCharsets.UTF_8);
        assertThat(Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(css).results().map(m -> m.group(1)).toList()).isNotEmpty()
                .allSatisfy(url -> assertThat(web.get(null, url).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/nothing.css", "/assets/", "/assets/../messages.properties", "/assets/%2e%2e/messages.css", "/assets/sintesi/x/sintesi.css",
            "/assets/bootstrap-italia/2.17.0/package.json"})
    void nothing_else_is_served(String path) {
        assertThat(web.get(null, path).statusCode()).isIn(400, 404);
    }

    @Test
    void the_first_page_is_light() {
        String page = web.get(null, "/console/login").body();
        int wire = 0;
        for (String url : Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)").matcher(page).results().map(m -> m.group(1)).distinct().toList()) {
            wire += zipped(url);
        }
        String fonts = new String(Assets.find(Assets.own("sintesi.css").substring(Assets.BASE.length())), StandardCharsets.UTF_8);
        for (String url : Pattern.compile("url\\(\"([^\"]+)\"\\)").matcher(fonts).results().map(m -> m.group(1)).toList()) {
            wire += web.download(null, url).length;
        }
        assertThat(wire).as("bytes of the first page").isBetween(50_000, FIRST_PAGE);
    }

    private int zipped(String url) {
        return Integer.parseInt(web.get(null, url, "Accept-Encoding", "gzip").headers().firstValue("Content-Length").orElseThrow());
    }
}
