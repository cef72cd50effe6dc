package it.sintesi.communications.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import it.sintesi.communications.api.BulkUploads;
import it.sintesi.communications.api.BulkUploads.Item;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.web.api.Texts;

/** What is wrong with the communications of an upload: by rule, and line by line for a spreadsheet. */
final class UploadErrors {

    static final List<String> COLUMNS = List.of("number", "entry", "rule", "field", "message", "mend", "law");

    private final BulkUploads uploads;

    UploadErrors(BulkUploads uploads) {
        this.uploads = uploads;
    }

    /** How many communications break each rule, by rule. */
    Map<String, Long> byRule(Caller caller, String id) {
        Map<String, Long> counts = new TreeMap<>();
        walk(caller, id, item -> item.rejections().stream().filter(Rejection::refuses).map(Rejection::code).distinct().forEach(code -> counts.merge(code, 1L, Long::sum)));
        return counts;
    }

    /** The communications that break a rule. */
    Page<Item> breaking(Caller caller, String id, String rule, PageRequest page) {
        List<Item> found = new ArrayList<>();
        walk(caller, id, item -> {
            if (item.rejections().stream().anyMatch(rejection -> rejection.code().equals(rule))) {
                found.add(item);
            }
        });
        return new Page<>(found.stream().skip(page.offset()).limit(page.size()).toList(), found.size(), page.number(), page.size());
    }

    /** One line for each error, in the order of the file. */
    void lines(Caller caller, String id, Texts texts, Consumer<List<?>> sink) {
        walk(caller, id, item -> item.rejections().forEach(r -> sink.accept(Arrays.asList(item.number(), item.entry(), r.code(), r.field(), texts.says(r), texts.mends(r), r.law()))));
    }

    private void walk(Caller caller, String id, Consumer<Item> sink) {
        Page<Item> page = uploads.items(caller, id, true, new PageRequest(0, PageRequest.MAX_SIZE));
        page.items().forEach(sink);
        while (page.hasNext()) {
            page = uploads.items(caller, id, true, new PageRequest(page.number() + 1, PageRequest.MAX_SIZE));
            page.items().forEach(sink);
        }
    }
}
