package it.sintesi.communications.format.model;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code UniSomm}: one event of agency work.
 *
 * @param sending           attributes of the root
 * @param agency            {@code AgenziaSomministrazione}
 * @param worker            {@code Lavoratore}
 * @param userCompany       {@code DittaUtilizzatrice}, absent without an assignment
 * @param variation         {@code DatiVariazione}, absent for a start
 * @param communicationCode {@code TipoComunicazione}
 */
public record UniSomm(Sending sending, Agency agency, Worker worker, UserCompany userCompany, Variation variation,
                      String communicationCode) implements Form {

    @Override
    public FormKind kind() {
        return FormKind.UNISOMM;
    }

    /** The agency's code. */
    @Override
    public String employerCode() {
        return agency == null ? null : agency.fiscalCode();
    }

    /** {@code Lavoratore/AnagraficaCompleta/codice-fiscale}. */
    public String workerCode() {
        return worker == null ? null : worker.fiscalCode();
    }

    @Override
    public List<String> workerCodes() {
        return Codes.present(workerCode());
    }

    /** The relationship with the agency; {@code null} only in a malformed message. */
    public AgencyRelation relation() {
        return agency == null ? null : agency.relation();
    }

    /** The assignment, {@code null} when there is none. */
    public Assignment assignment() {
        return userCompany == null ? null : userCompany.assignment();
    }

    /** Start of assignment or relationship; the change's date; for an extension the day after the end that moves. */
    @Override
    public LocalDate eventDate() {
        if (variation != null && variation.change() != null) {
            return variation.change() instanceof Variation.Prolonged ? dayAfterEnd() : variation.change().date();
        }
        if (assignment() != null) {
            return assignment().start();
        }
        return relation() == null ? null : relation().start();
    }

    private LocalDate dayAfterEnd() {
        LocalDate end = assignment() != null ? assignment().end() : relation() == null ? null : relation().end();
        return end == null ? variation.change().date() : end.plusDays(1);
    }

    @Override
    public UniSomm withSending(Sending other) {
        return new UniSomm(other, agency, worker, userCompany, variation, communicationCode);
    }

    /** The same message with another worker. */
    public UniSomm withWorker(Worker other) {
        return new UniSomm(sending, agency, other, userCompany, variation, communicationCode);
    }
}
