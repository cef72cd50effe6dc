package it.sintesi.communications.application;

import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What the rules may know of one message. */
record Facts(Instant receivedAt, CodeLists codeLists, Optional<PreviousCommunication> previous, boolean openUrgencyExists, Optional<LocalDate> dueDate,
             IntakeSettings settings) implements RuleFacts {

    /** Column of the list of municipalities. */
    private static final String REGION = "regione";

    @Override
    public boolean inTerritory(String municipality) {
        return municipality != null && codeLists.get(CodeList.MUNICIPALITIES).find(municipality, null).map(this::here).orElse(false);
    }

    private boolean here(CodeEntry municipality) {
        return settings.regionName().equals(municipality.attribute(REGION));
    }

    @Override
    public boolean centralised(String employerCode) {
        return settings.centralisedEmployers().contains(employerCode);
    }
}
