package it.sintesi.communications.format.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * {@code VarDatori}: change of employer or of its name.
 *
 * @param sending           attributes of the root
 * @param employer          {@code DatoreAttuale}
 * @param communicationCode {@code TipoComunicazione}
 * @param change            a {@link Transfer} or a {@link Renaming}; {@code null} only in a malformed message
 */
public record VarDatori(Sending sending, Employer employer, String communicationCode, EmployerChange change)
        implements Form {

    @Override
    public FormKind kind() {
        return FormKind.VARDATORI;
    }

    /** The present employer's code. */
    @Override
    public String employerCode() {
        return employer == null ? null : employer.fiscalCode();
    }

    /** All the moved workers, place after place; empty for a change of name. */
    public List<MovedWorker> workers() {
        return change instanceof Transfer transfer
                ? transfer.sites().stream().flatMap(site -> site.workers().stream()).toList() : List.of();
    }

    @Override
    public List<String> workerCodes() {
        return workers().stream().map(MovedWorker::fiscalCode).filter(Objects::nonNull).toList();
    }

    @Override
    public LocalDate eventDate() {
        return change == null ? null : change.date();
    }

    @Override
    public VarDatori withSending(Sending other) {
        return new VarDatori(other, employer, communicationCode, change);
    }
}
