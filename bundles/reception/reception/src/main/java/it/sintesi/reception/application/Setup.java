package it.sintesi.reception.application;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.reception.domain.Agenda;
import it.sintesi.reception.domain.Deviation;
import it.sintesi.reception.domain.Minutes;
import it.sintesi.reception.domain.Service;
import it.sintesi.reception.persistence.AgendaStore;
import it.sintesi.reception.persistence.ServiceStore;
import java.time.LocalDate;
import java.util.List;

/** What an office gives, who gives it and when. */
public final class Setup {

    private static final int COLUMNS = 8;
    private static final int LONGEST = 480;
    private static final int SEATS = 100;

    private final Kernel kernel;
    private final ServiceStore services;
    private final AgendaStore agendas;

    public Setup(Kernel kernel, ServiceStore services, AgendaStore agendas) {
        this.kernel = kernel;
        this.services = services;
        this.agendas = agendas;
    }

    /** Enters the usual services of the charter that the office does not have yet; tells how many. */
    public int standard(Caller caller, String office) {
        require(caller, office);
        return kernel.transactions().required(() -> {
            int added = 0;
            for (String[] c : Csv.rows("/reception/services.csv", COLUMNS)) {
                if (services.find(office, c[0]).isEmpty()) {
                    services.insert(new Service(kernel.id(), office, c[0], c[1], Integer.parseInt(c[2]), Integer.parseInt(c[3]), Service.Kind.valueOf(c[4]), c[5],
                            "SI".equals(c[6]), c[7].isEmpty() ? null : c[7], true));
                    added++;
                }
            }
            return added;
        });
    }

    /** Services of the caller's office, also those that it does not give any more. */
    public List<Service> services(Caller caller) {
        return services.ofOffice(kernel.office(caller, Permission.RECEPTION_USE));
    }

    /** Enters or changes a service of an office, by its code. */
    public void put(Caller caller, Service s) {
        require(caller, s.office());
        Problems problems = new Problems();
        problems.text("REC-NAME", "name", s.name(), 120, "Scrivete il nome del servizio");
        problems.text("REC-PERFORMER", "performer", s.performer(), 120, "Scrivete chi lo svolge");
        problems.that(s.code() != null && s.code().matches("[a-z0-9-]{1,40}"), "REC-CODE", "code", "Il codice non è valido.", "Usate lettere minuscole, cifre e trattini", "REC-SERVICE-CODE")
                .that(s.minutes() >= Minutes.GRAIN && s.minutes() <= LONGEST && s.minutes() % Minutes.GRAIN == 0, Rejection.error("REC-MINUTES", "minutes", "La durata non è valida.",
                        "Scrivete i minuti, un multiplo di 5, al massimo " + LONGEST).said(Phrase.of("REC-SERVICE-MINUTES", LONGEST)))
                .that(s.seats() >= 1 && s.seats() <= SEATS, Rejection.error("REC-SEATS", "seats", "Il numero di posti non è valido.", "Scrivete 1 per un colloquio, fino a " + SEATS + " per un gruppo").said(Phrase.of("REC-SERVICE-SEATS", SEATS)))
                .that(s.letter() == null || s.letter().matches("[A-Z]"), "REC-LETTER", "letter", "La lettera del biglietto non è valida.", "Scrivete una lettera maiuscola, o lasciate vuoto", "REC-TICKET-LETTER")
                .throwIfAny();
        kernel.transactions().run(() -> {
            if (!services.update(s)) {
                services.insert(s);
            }
        });
    }

    /** Agendas of an office that have not ended. */
    public List<Agenda> agendas(Caller caller) {
        return agendas.ofOffice(kernel.office(caller, Permission.RECEPTION_USE), kernel.clock().today());
    }

    /** Enters an agenda; its operator must belong to the office, and an individual service must have one. */
    public Agenda open(Caller caller, Agenda draft) {
        require(caller, draft.office());
        Service service = services.find(draft.office(), draft.service() == null ? "" : draft.service()).orElse(null);
        Account operator = draft.operator() == null ? null : kernel.accounts().find(draft.operator()).filter(a -> draft.office().equals(a.office())).orElse(null);
        boolean individual = service == null || !service.group();
        new Problems().that(service != null, "REC-SERVICE", "service", "Manca il servizio.", "Scegliete un servizio dell'ufficio", "REC-AGENDA-SERVICE")
                .that(individual == (draft.operator() != null), "REC-OPERATOR", "operator", "Un servizio individuale ha un operatore, uno di gruppo nessuno.",
                        "Scegliete un operatore, oppure «gruppo»", "REC-OPERATOR-GROUP")
                .that(draft.operator() == null || operator != null, "REC-OPERATOR", "operator", "L'operatore non è di questo ufficio.", "Scegliete un operatore dell'elenco", "REC-OPERATOR-OFFICE")
                .that(draft.firstDay() != null && (draft.lastDay() == null || !draft.lastDay().isBefore(draft.firstDay())), "REC-DAYS", "firstDay", "Il periodo non è valido.",
                        "Controllate il primo e l'ultimo giorno", "REC-AGENDA-DAYS")
                .that(!draft.week().isEmpty() && draft.week().stream().allMatch(s -> sound(s.from(), s.to())), "REC-WEEK", "week", "L'orario della settimana non è valido.",
                        "Indicate almeno una fascia, con inizio prima della fine e minuti multipli di 5", "REC-AGENDA-WEEK")
                .throwIfAny();
        Agenda agenda = new Agenda(kernel.id(), draft.office(), draft.service(), draft.operator(), operator == null ? null : operator.displayName(), draft.firstDay(),
                draft.lastDay(), draft.week());
        kernel.transactions().run(() -> agendas.insert(agenda));
        return agenda;
    }

    /** Ends an agenda with a day; what is booked later stays booked. */
    public void end(Caller caller, String id, LocalDate lastDay) {
        String office = kernel.office(caller, Permission.AGENDA_MANAGE);
        new Problems().that(lastDay != null, "REC-DAYS", "lastDay", "Manca l'ultimo giorno.", "Scrivete l'ultimo giorno dell'agenda", "REC-LAST-DAY").throwIfAny();
        if (!kernel.transactions().required(() -> agendas.end(office, id, lastDay))) {
            throw ServiceException.notFound("L'agenda indicata non esiste.").said("REC-NO-AGENDA");
        }
    }

    /** Absences and extra openings of the caller's office that are not over. */
    public List<Deviation> deviations(Caller caller) {
        return agendas.deviations(kernel.office(caller, Permission.RECEPTION_USE), kernel.clock().today());
    }

    /** Enters an absence or an extra opening. */
    public void deviate(Caller caller, Deviation d) {
        require(caller, d.office());
        Problems problems = new Problems();
        String reason = problems.text("REC-REASON", "reason", d.reason(), 200, "Scrivete il motivo, senza dati sulla salute");
        boolean days = d.firstDay() != null && d.lastDay() != null && !d.lastDay().isBefore(d.firstDay());
        problems.that(d.kind() != null, "REC-KIND", "kind", "Manca il tipo.", "Scegliete assenza o apertura", "REC-EXCEPTION-KIND")
                .that(days, "REC-DAYS", "firstDay", "Il periodo non è valido.", "Controllate il primo e l'ultimo giorno", "REC-EXCEPTION-DAYS")
                .that(sound(d.from(), d.to()), "REC-HOURS", "from", "L'orario non è valido.", "L'inizio viene prima della fine, con minuti multipli di 5", "REC-EXCEPTION-HOURS")
                .that(d.kind() != Deviation.Kind.EXTRA || agendas.ofOffice(d.office(), kernel.clock().today()).stream().anyMatch(a -> a.id().equals(d.agenda())), "REC-AGENDA",
                        "agenda", "Manca l'agenda da aprire.", "Scegliete un'agenda dell'ufficio", "REC-EXCEPTION-AGENDA").throwIfAny();
        kernel.transactions().run(() -> agendas.insert(new Deviation(kernel.id(), d.office(), d.kind(), d.operator(), d.agenda(), d.firstDay(), d.lastDay(), d.from(), d.to(), reason)));
    }

    /** Takes an absence or extra opening back. */
    public void undo(Caller caller, String id) {
        String office = kernel.office(caller, Permission.AGENDA_MANAGE);
        if (!kernel.transactions().required(() -> agendas.drop(office, id))) {
            throw ServiceException.notFound("L'eccezione indicata non esiste.").said("REC-NO-EXCEPTION");
        }
    }

    /** Who works at the caller's office. */
    public List<Account> staff(Caller caller) {
        return kernel.accounts().staffOf(kernel.office(caller, Permission.RECEPTION_USE));
    }

    private void require(Caller caller, String office) {
        kernel.authorisation().require(caller, Permission.AGENDA_MANAGE, new Subject(null, null, office));
    }

    private static boolean sound(int from, int to) {
        return from >= 0 && from < to && to <= Minutes.DAY && from % Minutes.GRAIN == 0 && to % Minutes.GRAIN == 0;
    }
}
