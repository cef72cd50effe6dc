package it.sintesi.communications.format.model;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code UniUrg}: urgent provisional hiring, to be completed by a UniLav within 5 days.
 *
 * @param sending           attributes of the root
 * @param reason            {@code @motivoUrgenza}
 * @param start             {@code @dataInizioRapporto}, presumed start
 * @param employer          {@code DatoreLavoro}, only code and name
 * @param worker            {@code Lavoratore}, only names and code
 * @param communicationCode {@code TipoComunicazione}: 01, 03 or 04
 */
public record UniUrg(Sending sending, String reason, LocalDate start, Employer employer, Person worker,
                     String communicationCode) implements Form {

    @Override
    public FormKind kind() {
        return FormKind.UNIURG;
    }

    @Override
    public String employerCode() {
        return employer == null ? null : employer.fiscalCode();
    }

    /** {@code Lavoratore/codice-fiscale}. */
    public String workerCode() {
        return worker == null ? null : worker.fiscalCode();
    }

    @Override
    public List<String> workerCodes() {
        return Codes.present(workerCode());
    }

    @Override
    public LocalDate eventDate() {
        return start;
    }

    @Override
    public UniUrg withSending(Sending other) {
        return new UniUrg(other, reason, start, employer, worker, communicationCode);
    }

    /** The same message with another worker. */
    public UniUrg withWorker(Person other) {
        return new UniUrg(sending, reason, start, employer, other, communicationCode);
    }
}
