package it.sintesi.communications.api.rule;

import it.sintesi.kernel.api.codelist.CodeLists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What a rule may know beyond the message itself. */
public interface RuleFacts {

    /** When the message came in. */
    Instant receivedAt();

    /** The code lists. */
    CodeLists codeLists();

    /** The communication named as previous one, when it exists in the archive. */
    Optional<PreviousCommunication> previous();

    /** True when another urgency form for the same employer, worker and start is open (not completed, not cancelled). */
    boolean openUrgencyExists();

    /** True when the municipality (Belfiore code) lies in the territory of this node (Lombardy). */
    boolean inTerritory(String municipality);

    /** True when the employer is authorised to send everything to this node wherever its places of work are. */
    boolean centralised(String employerCode);

    /** Last day on which the communication is in time, empty when no term applies. */
    Optional<LocalDate> dueDate();
}
