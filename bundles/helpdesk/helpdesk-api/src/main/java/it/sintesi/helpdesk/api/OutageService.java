package it.sintesi.helpdesk.api;

/** Services that an outage may concern. */
public enum OutageService {
    COMMUNICATIONS("Invio delle comunicazioni obbligatorie"),
    PORTAL("Portale e accesso degli utenti"),
    EXCHANGE("Trasmissione a ministero, regione, INPS e INAIL"),
    MESSAGES("Messaggi e posta elettronica");

    private final String label;

    OutageService(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
