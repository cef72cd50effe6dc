package it.sintesi.exchange.people.application;

import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

import java.util.Map;
import java.util.Optional;

/**
 * Codes of our offices at the national node: those of the configuration. Where it tells none the code is composed as the sheet says they are (Belfiore code
 * of the town, letter, 6 digits) with a number to be confirmed.
 */
public final class OfficeCodes {

    private static final String TO_BE_CONFIRMED = "X000001";

    private final Map<String, String> configured;
    private final Offices offices;

    public OfficeCodes(Map<String, String> configured, Offices offices) {
        this.configured = configured;
        this.offices = offices;
    }

    /** Code of an office; empty for one that we do not have. */
    public Optional<String> of(String office) {
        return office == null ? Optional.empty() : Optional.ofNullable(configured.get(office)).or(() -> offices.byId(office).map(OfficeCodes::composed));
    }

    /** Whether a code is one of ours. */
    public boolean ours(String code) {
        return configured.containsValue(code) || offices.all().stream().anyMatch(office -> of(office.id()).filter(code::equals).isPresent());
    }

    private static String composed(Office office) {
        return office.address().municipality() + TO_BE_CONFIRMED;
    }
}
