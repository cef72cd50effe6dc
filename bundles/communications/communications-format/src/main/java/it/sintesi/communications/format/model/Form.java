package it.sintesi.communications.format.model;

import java.time.LocalDate;
import java.util.List;

/** One communication of any of the four forms. */
public sealed interface Form permits UniLav, UniSomm, UniUrg, VarDatori {

    /** The data of the sending (attributes of the root). */
    Sending sending();

    /** {@code TipoComunicazione} as it came, two digits. */
    String communicationCode();

    /** Which of the four forms this is. */
    FormKind kind();

    /** {@code TipoComunicazione} as a value; {@code null} when absent or not in 01..09. */
    default CommunicationKind communicationKind() {
        return CommunicationKind.ofCode(communicationCode());
    }

    /** Fiscal code of who communicates: employer, agency, or present employer; {@code null} when absent. */
    String employerCode();

    /** Fiscal codes of the workers of the message, in order, without the absent ones. */
    List<String> workerCodes();

    /**
     * The day of the event told: start, termination, transformation, effect of the change of employer; for an extension
     * the day after the end that is being moved. {@code null} when it cannot be known.
     */
    LocalDate eventDate();

    /** The same form with other sending data. */
    Form withSending(Sending sending);
}
