package it.sintesi.status.domain;

import it.sintesi.rules.api.Outcome;
import it.sintesi.rules.api.Reason;
import it.sintesi.rules.api.StatusRule.Work;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.StatusPeriod;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the lines of a ledger say. */
final class Words {

    static final String STATUS = "D.Lgs. 150/2015, art. 19, c. 1";
    static final String NOTICE = "D.Lgs. 150/2015, art. 19, c. 4";
    static final String LOSS = "D.Lgs. 150/2015, art. 19, c. 1 e 3";
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Words() {
    }

    static Line line(Situation s, StatusKind kind, Declaration active, String law, Said reason, Said event) {
        String source = !s.works().isEmpty() ? String.join(" ", s.sources()) : active == null ? "" : active.id();
        return new Line(new StatusPeriod(s.from(), s.to(), kind, event.text(), s.rule().info().reference(), law, reason.text(), source, event.phrases(), reason.phrases()),
                active == null ? null : active.givenOn());
    }

    static String law(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::law).distinct().collect(Collectors.joining("; "));
    }

    static Said text(Outcome<?> outcome) {
        return Said.joined(outcome.reasons().stream().map(reason -> new Said(reason.text(), reason.phrases())), " ");
    }

    /** What began these days: a declaration given or ended, work that begins, changes or ends. */
    static Said event(Facts facts, Situation s, Declaration given, Declaration revoked) {
        if (given != null) {
            return DeclarationWords.given(given);
        }
        if (revoked != null) {
            return DeclarationWords.ended(revoked);
        }
        if (!s.works().isEmpty()) {
            Said works = Said.joined(s.works().stream().map(Words::work).distinct(), ", ");
            return new Said("Lavoro in corso: " + works.text(), works.phrases());
        }
        Said ended = ended(facts, s.from());
        return !ended.text().isEmpty() ? ended
                : s.keeps().isEmpty() ? Said.of("Variazione dei dati dal " + DAY.format(s.from()), "STA-EVENT-CHANGE", DAY.format(s.from()))
                : Said.of("Attività in corso: " + String.join(", ", s.keeps()), "STA-EVENT-KEEPS", String.join(", ", s.keeps()));
    }

    private static Said work(Work work) {
        String open = work.name() + " dal " + DAY.format(work.start());
        return work.lastDay() == null ? Said.of(open, "STA-EVENT-WORK-OPEN", work.name(), DAY.format(work.start()))
                : Said.of(open + " al " + DAY.format(work.lastDay()), "STA-EVENT-WORK", work.name(), DAY.format(work.start()), DAY.format(work.lastDay()));
    }

    private static Said ended(Facts facts, LocalDate day) {
        Stream<Said> jobs = facts.jobs().stream().filter(j -> j.lastDay() != null && j.lastDay().plusDays(1).equals(day))
                .map(j -> j.ended() ? Said.of("Fine del rapporto con " + j.employer(), "STA-EVENT-JOB-ENDED", j.employer())
                        : Said.of("Fine prevista del rapporto con " + j.employer(), "STA-EVENT-JOB-ENDS", j.employer()));
        Stream<Said> incomes = facts.incomes().stream().filter(i -> i.relation() == null && i.to() != null && i.to().plusDays(1).equals(day))
                .map(i -> Said.of("Fine dell'attività " + i.name(), "STA-EVENT-ACTIVITY-ENDED", i.name()));
        return Said.joined(Stream.concat(jobs, incomes), ", ");
    }

    static Said none(Situation s) {
        return keeps(Said.of("Nessuna dichiarazione di disponibilità in corso e nessun lavoro noto.", "STA-WHY-NONE"), s);
    }

    static Said unemployed(Declaration d, Situation s) {
        return keeps(Said.of("Dichiarazione di disponibilità del " + DAY.format(d.givenOn()) + " in corso e nessun lavoro noto.", "STA-WHY-UNEMPLOYED", DAY.format(d.givenOn())), s);
    }

    private static Said keeps(Said why, Situation s) {
        String names = String.join(", ", s.keeps());
        return s.keeps().isEmpty() ? why : Said.joined(List.of(why,
                Said.of("Tirocini, lavori di pubblica utilità e prestazioni occasionali non cambiano lo stato (" + names + "; circ. ANPAL 1/2019).", "STA-WHY-KEEPS", names)), " ");
    }

    static Said employed(Situation s) {
        return Said.of("Lavoro noto (" + s.names() + ") e nessuna dichiarazione di disponibilità in corso.", "STA-WHY-EMPLOYED", s.names());
    }

    static Said stillLost(Situation s) {
        return Said.of("La dichiarazione è finita per il lavoro, che continua (" + s.names() + "): quando finisce serve una nuova dichiarazione.", "STA-WHY-LOST", s.names());
    }

    static Said waiting(Declaration d) {
        return Said.of("La dichiarazione del " + DAY.format(d.givenOn()) + " è stata resa durante un lavoro sopra soglia: conta dal giorno dopo la fine del lavoro.", "STA-WHY-WAITING",
                DAY.format(d.givenOn()));
    }

    static Said tooLong(LocalDate runStart, LocalDate lostFrom) {
        return Said.of("Lavoro che continua oltre il limite della sospensione: iniziato il " + DAY.format(runStart) + ", ancora in corso il " + DAY.format(lostFrom), "STA-EVENT-TOO-LONG",
                DAY.format(runStart), DAY.format(lostFrom));
    }
}
