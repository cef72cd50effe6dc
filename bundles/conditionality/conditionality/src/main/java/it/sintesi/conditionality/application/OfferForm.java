package it.sintesi.conditionality.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.rules.api.SuitableOfferRule.Coherence;
import it.sintesi.rules.api.SuitableOfferRule.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;

/** Reads the form of an offer; every wrong field is told. Amounts may be written with a comma. */
final class OfferForm {

    private static final int SHORT = 150;
    private static final String NUMBER = "[0-9]{1,7}([.,][0-9]{1,2})?";

    /** The refusal of the offer: identifier of the form, who offered what, and when it was refused. */
    record Refusal(String id, String employer, String job, LocalDate day) {
    }

    private final Map<String, String> form;
    private final Problems problems;
    private final LocalDate today;

    OfferForm(Map<String, String> form, Problems problems, LocalDate today) {
        this.form = form;
        this.problems = problems;
        this.today = today;
    }

    Facts facts() {
        LocalDate day = day("day", true);
        BigDecimal days = number("unemployedDays", true);
        Coherence coherence = coherence();
        LocalDate start = day("start", true);
        LocalDate end = day("end", false);
        if (start != null && end != null && end.isBefore(start)) {
            problems.add("CND-041", "end", "La fine viene prima dell'inizio.", "Correggete una delle due date; per un contratto a tempo indeterminato lasciate vuota la fine",
                    Phrase.of("CND-OFFER-END"));
        }
        if (day != null && day.isAfter(today)) {
            problems.add("CND-041", "day", "Il giorno dell'offerta è nel futuro.", "Scrivete il giorno in cui l'offerta è stata fatta", Phrase.of("CND-OFFER-DAY"));
        }
        BigDecimal hours = number("weeklyHours", true);
        BigDecimal lastHours = number("lastHours", false);
        BigDecimal pay = number("monthlyPay", true);
        BigDecimal minimum = number("minimumPay", true);
        BigDecimal benefit = number("benefit", false);
        BigDecimal kilometres = number("kilometres", true);
        BigDecimal minutes = number("transitMinutes", false);
        problems.throwIfAny();
        return new Facts(day, days.intValue(), coherence, start, end, hours, lastHours, pay, minimum, benefit, kilometres, minutes == null ? null : minutes.intValue());
    }

    Refusal refusal(LocalDate offered) {
        String employer = problems.required("employer", form.get("employer"), "Scrivete chi ha fatto l'offerta", Phrase.of("CND-EMPLOYER"));
        String job = problems.required("job", form.get("job"), "Scrivete per quale mansione", Phrase.of("CND-JOB"));
        LocalDate day = day("refusedOn", true);
        if (employer.length() > SHORT || job.length() > SHORT) {
            problems.add("CND-002", employer.length() > SHORT ? "employer" : "job", "Il testo supera i " + SHORT + " caratteri.", "Accorciatelo",
                    Phrase.of("CND-SHORT", SHORT));
        }
        if (day != null && (day.isBefore(offered) || day.isAfter(today))) {
            problems.add("CND-041", "refusedOn", "Il rifiuto non può essere prima dell'offerta né nel futuro.", "Scrivete il giorno in cui la persona ha rifiutato",
                    Phrase.of("CND-REFUSED-DAY"));
        }
        String id = form.get("id");
        if (id == null || !id.matches("[0-9a-f-]{36}")) {
            problems.add("CND-042", "id", "Il modulo non è completo.", "Riaprite la prova dell'offerta", Phrase.of("CND-OFFER-FORM"));
        }
        problems.throwIfAny();
        return new Refusal(UUID.fromString(id).toString(), employer, job, day);
    }

    private Coherence coherence() {
        for (Coherence c : Coherence.values()) {
            if (c.name().equals(form.get("coherence"))) {
                return c;
            }
        }
        problems.add("CND-040", "coherence", "Manca la coerenza con il patto.", "Scegliete una delle voci", Phrase.of("CND-COHERENCE"));
        return null;
    }

    private BigDecimal number(String name, boolean needed) {
        String text = form.get(name) == null ? "" : form.get(name).strip();
        if (text.matches(NUMBER)) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (needed || !text.isEmpty()) {
            problems.add("CND-040", name, text.isEmpty() ? "Manca un numero." : "«" + text + "» non è un numero.", "Scrivete un numero, al massimo con due decimali, per esempio 1250,50",
                    text.isEmpty() ? Phrase.of("CND-NUMBER") : Phrase.of("CND-NUMBER-WRONG", text));
        }
        return null;
    }

    private LocalDate day(String name, boolean needed) {
        String text = form.get(name) == null ? "" : form.get(name).strip();
        if (text.isEmpty() && !needed) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, like a year that cannot be meant.
        }
        problems.add("CND-041", name, text.isEmpty() ? "Manca una data." : "«" + text + "» non è una data.", "Scrivete la data come aaaa-mm-gg",
                text.isEmpty() ? Phrase.of("CND-DATE") : Phrase.of("CND-DATE-WRONG", text));
        return null;
    }
}
