package it.sintesi.registry.api;

import it.sintesi.kernel.api.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The files of companies with the history of every datum; same terms as {@link PersonFiles}. */
public interface CompanyFiles {

    Optional<CompanyFile> find(Caller caller, String fiscalCode);

    /** The file as it was at the end of a day. */
    Optional<CompanyFile> on(Caller caller, String fiscalCode, LocalDate day);

    /** Every change, the latest first. */
    List<FieldChange> history(Caller caller, String fiscalCode);

    /** Writes the file as somebody entered it. */
    PutResult save(Caller caller, CompanyFile file);
}
