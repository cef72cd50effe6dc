package it.sintesi.status.domain;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines of a ledger say, in Italian. */
final class Words {

    static final String STATUS = "D.Lgs. 150/2015, art. 19, c. 1";
    static final String NOTICE = "D.Lgs. 150/2015, art. 19, c. 4";
    static final String LOSS = "D.Lgs. 150/2015, art. 19, c. 1 e 3";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Words() {
    }

    static Line line(Situation s, StatusKind kind, Declaration active, String law, String reason, String event) {
        String source = !s.works().isEmpty() ? String.join(" ", s.sources()) : active == null ? "" : active.id();
        return new Line(new StatusPeriod(s.from(), s.to(), kind, event, s.rule().info().reference(), law, reason, source), active == null ? null : active.givenOn());
    }

    static String law(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::law).distinct().collect(Collectors.joining("; "));
    }

    static String text(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::text).collect(Collectors.joining(" "));
    }

    /** What began these days: a declaration given or ended, work that begins, changes or ends. */
    static String event(Facts facts, Situation s, Declaration given, Declaration revoked) {
        if (given != null) {
            return "DID del " + DAY.format(given.givenOn()) + (given.origin() == null ? "" : " (" + given.origin() + ")");
        }
        if (revoked != null) {
            return "Fine della DID il " + DAY.format(revoked.revokedOn()) + (revoked.revocation() == null ? "" : ": " + revoked.revocation());
        }
        if (!s.works().isEmpty()) {
            return "Lavoro in corso: " + s.works().stream().map(w -> w.name() + " dal " + DAY.format(w.start()) + (w.lastDay() == null ? "" : " al " + DAY.format(w.lastDay())))
                    .distinct().collect(Collectors.joining(", "));
        }
        String ended = ended(facts, s.from());
        return !ended.isEmpty() ? ended : s.keeps().isEmpty() ? "Variazione dei dati dal " + DAY.format(s.from()) : "Attività in corso: " + String.join(", ", s.keeps());
    }

    private static String ended(Facts facts, LocalDate day) {
        Stream<String> jobs = facts.jobs().stream().filter(j -> j.lastDay() != null && j.lastDay().plusDays(1).equals(day))
                .map(j -> (j.ended() ? "Fine del rapporto con " : "Fine prevista del rapporto con ") + j.employer());
        Stream<String> incomes = facts.incomes().stream().filter(i -> i.relation() == null && i.to() != null && i.to().plusDays(1).equals(day))
                .map(i -> "Fine dell'attività " + i.name());
        return Stream.concat(jobs, incomes).collect(Collectors.joining(", "));
    }

    static String none(Situation s) {
        return "Nessuna dichiarazione di disponibilità in corso e nessun lavoro noto" + keeps(s);
    }

    static String unemployed(Declaration d, Situation s) {
        return "Dichiarazione di disponibilità del " + DAY.format(d.givenOn()) + " in corso e nessun lavoro noto" + keeps(s);
    }

    private static String keeps(Situation s) {
        return s.keeps().isEmpty() ? "."
                : ". Tirocini, lavori di pubblica utilità e prestazioni occasionali non cambiano lo stato (" + String.join(", ", s.keeps()) + "; circ. ANPAL 1/2019).";
    }

    static String employed(Situation s) {
        return "Lavoro noto (" + s.names() + ") e nessuna dichiarazione di disponibilità in corso.";
    }

    static String stillLost(Situation s) {
        return "La dichiarazione è finita per il lavoro, che continua (" + s.names() + "): quando finisce serve una nuova dichiarazione.";
    }

    static String waiting(Declaration d) {
        return "La dichiarazione del " + DAY.format(d.givenOn()) + " è stata resa durante un lavoro sopra soglia: conta dal giorno dopo la fine del lavoro.";
    }

    static String tooLong(LocalDate runStart, LocalDate lostFrom) {
        return "Lavoro che continua oltre il limite della sospensione: iniziato il " + DAY.format(runStart) + ", ancora in corso il " + DAY.format(lostFrom);
    }
}
