package it.sintesi.registry.api;

/** Kind of employer; it decides the deadlines of communications. Names are those of the deadline rule's employer kinds. */
public enum CompanyKind {
    PRIVATE("Datore di lavoro privato"),
    PUBLIC_ADMINISTRATION("Pubblica amministrazione"),
    SCHOOL("Scuola pubblica"),
    PRIVATE_TRAINING_BODY("Istituto di istruzione o formazione privato"),
    AGENCY("Agenzia di somministrazione"),
    TOURISM("Turismo e pubblici esercizi");

    private final String label;

    CompanyKind(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
