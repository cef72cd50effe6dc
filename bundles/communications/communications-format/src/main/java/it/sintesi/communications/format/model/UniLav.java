package it.sintesi.communications.format.model;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code UniLav}: one event of one employment relationship.
 *
 * @param sending           attributes of the root
 * @param forceMajeure      {@code @assunzioneForzaMaggiore}
 * @param forceMajeureText  {@code @descrizioneForzaMaggiore}
 * @param employer          {@code DatoreLavoro}
 * @param worker            {@code Lavoratore}
 * @param secondWorker      {@code LavoratoreCoobbligato} (doubtful name), only for contract A.07.02
 * @param event             exactly one of the four events; {@code null} only in a malformed message
 * @param traineeship       {@code Tirocinio}
 * @param communicationCode {@code TipoComunicazione}, 01..09
 */
public record UniLav(Sending sending, Boolean forceMajeure, String forceMajeureText, Employer employer, Worker worker,
                     Worker secondWorker, Event event, Traineeship traineeship, String communicationCode)
        implements Form {

    @Override
    public FormKind kind() {
        return FormKind.UNILAV;
    }

    @Override
    public String employerCode() {
        return employer == null ? null : employer.fiscalCode();
    }

    /** {@code Lavoratore/AnagraficaCompleta/codice-fiscale}. */
    public String workerCode() {
        return worker == null ? null : worker.fiscalCode();
    }

    @Override
    public List<String> workerCodes() {
        return Codes.present(workerCode(), secondWorker == null ? null : secondWorker.fiscalCode());
    }

    /** The contract of the event, whichever it is; {@code null} only in a malformed message. */
    public Contract contract() {
        return event == null ? null : event.contract();
    }

    @Override
    public LocalDate eventDate() {
        return event == null ? null : event.date();
    }

    @Override
    public UniLav withSending(Sending other) {
        return new UniLav(other, forceMajeure, forceMajeureText, employer, worker, secondWorker, event, traineeship,
                communicationCode);
    }

    /** The same message with another event. */
    public UniLav withEvent(Event other) {
        return new UniLav(sending, forceMajeure, forceMajeureText, employer, worker, secondWorker, other, traineeship,
                communicationCode);
    }

    /** The same message with another worker. */
    public UniLav withWorker(Worker other) {
        return new UniLav(sending, forceMajeure, forceMajeureText, employer, other, secondWorker, event, traineeship,
                communicationCode);
    }

    /** The same message with another employer. */
    public UniLav withEmployer(Employer other) {
        return new UniLav(sending, forceMajeure, forceMajeureText, other, worker, secondWorker, event, traineeship,
                communicationCode);
    }

    /** The same message with another {@code TipoComunicazione}. */
    public UniLav withCommunicationCode(String other) {
        return new UniLav(sending, forceMajeure, forceMajeureText, employer, worker, secondWorker, event, traineeship, other);
    }
}
