package it.sintesi.status.web;

import it.sintesi.rules.api.StatusRule.WorkKind;
import it.sintesi.status.application.Incomes;
import it.sintesi.status.application.StatusReading;
import it.sintesi.web.api.WebRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pages of console and portal have in common: the ledger as it is shown, the income form as it is read. */
final class Models {

    private Models() {
    }

    /** A line as pages show it: whether it holds today, whether it is still to come. */
    public record Shown(it.sintesi.status.api.StatusPeriod period, boolean present, boolean future) {
    }

    static Map<String, Object> of(StatusReading.View view) {
        Map<String, Object> model = new HashMap<>();
        model.put("period", view.period());
        model.put("known", !view.ledger().lines().isEmpty());
        model.put("seniority", view.seniority());
        model.put("today", view.day());
        model.put("lines", lines(view.ledger().periods(), view.day()));
        return model;
    }

    /** Newest first. */
    static List<Shown> lines(List<it.sintesi.status.api.StatusPeriod> periods, LocalDate today) {
        List<Shown> lines = new ArrayList<>(periods.stream().map(p -> new Shown(p, p.contains(today), p.from().isAfter(today))).toList());
        Collections.reverse(lines);
        return lines;
    }

    static Incomes.Form income(WebRequest r) {
        return new Incomes.Form(r.param("kind", WorkKind.class), r.param("relation"), r.param("name"), r.day("from"), r.day("to"), r.param("yearly"), r.param("replaces"));
    }
}
