package it.sintesi.registry.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.OfficeHours.Opening;
import it.sintesi.registry.api.OfficeHoursDesk.Closure;
import it.sintesi.registry.api.OfficeHoursDesk.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks of opening hours, and what the charter promises about them. */
public final class HoursCheck {

    /** Hours of opening a week that the charter of services promises at least (quality standards, "Ampiezza dell'orario di apertura"). */
    public static final int PROMISED_HOURS = 30;
    private static final int LONGEST = 200;
    private static final int MOST_SPANS = 4;

    private HoursCheck() {
    }

    /** Throws REJECTED unless the week can be stored. */
    public static void week(Week week, LocalDate today, boolean known) {
        List<Rejection> wrong = new ArrayList<>();
        office(wrong, known);
        if (week.validFrom() == null || week.validFrom().isBefore(today)) {
            wrong.add(Rejection.error("AN-061", "validFrom", "Il primo giorno manca o è passato.", "Indicare oggi o un giorno futuro: gli orari passati non cambiano.").said(Phrase.of("AN-HOURS-FIRST")));
        }
        if (week.days().values().stream().allMatch(List::isEmpty)) {
            wrong.add(Rejection.error("AN-062", "days", "Non c'è alcun orario.", "Indicare almeno un giorno; per i giorni di chiusura straordinaria usare le chiusure.").said(Phrase.of("AN-HOURS-NONE")));
        }
        week.days().forEach((day, spans) -> spans(wrong, day, spans));
        refuse(wrong);
    }

    /** Throws REJECTED unless the closure can be stored. */
    public static void closure(Closure closure, LocalDate today, boolean known) {
        List<Rejection> wrong = new ArrayList<>();
        office(wrong, known);
        if (closure.from() == null || closure.to() == null || closure.to().isBefore(closure.from()) || closure.to().isBefore(today)) {
            wrong.add(Rejection.error("AN-061", "from", "I giorni di chiusura mancano, sono passati o in ordine inverso.", "Indicare il primo e l'ultimo giorno, da oggi in poi.").said(Phrase.of("AN-CLOSURE-DAYS")));
        }
        if (closure.reason() == null || closure.reason().isBlank() || closure.reason().length() > LONGEST) {
            wrong.add(Rejection.error("AN-025", "reason", "Il motivo manca o supera " + LONGEST + " caratteri.", "Scrivere perché l'ufficio è chiuso: lo leggono i cittadini.")
                    .said(Phrase.of("AN-CLOSURE-REASON", LONGEST)));
        }
        refuse(wrong);
    }

    /** Whole hours of opening in a week. */
    public static long hours(Map<DayOfWeek, List<Opening>> days) {
        return days.values().stream().flatMap(List::stream).map(o -> Duration.between(o.from(), o.to())).reduce(Duration.ZERO, Duration::plus).toHours();
    }

    private static void office(List<Rejection> wrong, boolean known) {
        if (!known) {
            wrong.add(Rejection.error("AN-060", "office", "L'ufficio non esiste.", "Scegliere un ufficio dell'elenco."));
        }
    }

    private static void spans(List<Rejection> wrong, DayOfWeek day, List<Opening> spans) {
        LocalTime last = null;
        boolean right = spans.size() <= MOST_SPANS;
        for (Opening span : spans) {
            right &= span.from().isBefore(span.to()) && (last == null || last.isBefore(span.from()));
            last = span.to();
        }
        if (!right) {
            wrong.add(Rejection.error("AN-062", "day" + day.getValue(), "Gli orari di un giorno si sovrappongono o finiscono prima di cominciare.",
                    "Scrivere gli intervalli in ordine, per esempio 9:00-12:30 e 14:00-16:00.").said(Phrase.of("AN-HOURS-ORDER")));
        }
    }

    private static void refuse(List<Rejection> wrong) {
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
    }
}
