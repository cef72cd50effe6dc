package it.sintesi.kernel.api.security;

/** Roles of the charter and of the system's keepers. */
public enum Role {
    CITIZEN("Cittadino"),
    EMPLOYER("Datore di lavoro"),
    INTERMEDIARY("Intermediario delegato"),
    ACCREDITED_BODY("Ente accreditato"),
    OPERATOR("Operatore CPI"),
    SUPERVISOR("Responsabile CPI"),
    TARGETED_PLACEMENT("Ufficio collocamento mirato"),
    MOBILITY_OFFICE("Ufficio mobilità"),
    ANALYST("Analista osservatorio"),
    COMMITTEE_SECRETARY("Segreteria commissione"),
    QUALITY_MANAGER("Responsabile qualità"),
    CALLS_OFFICE("Ufficio bandi"),
    HELPDESK("Tecnico help desk"),
    /** National node, region, INPS, INAIL: systems that call us. */
    PARTNER_SYSTEM("Sistema cooperante"),
    ADMINISTRATOR("Amministratore"),
    /** The system itself: scheduled work, routes. */
    SYSTEM("Sistema");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }

    /** True for the staff of the province, who use the console. */
    public boolean staff() {
        return switch (this) {
            case CITIZEN, EMPLOYER, INTERMEDIARY, ACCREDITED_BODY, PARTNER_SYSTEM, SYSTEM -> false;
            default -> true;
        };
    }
}
