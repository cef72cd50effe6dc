package it.sintesi.communications.api;

/** The way by which a communication came in. */
public enum Channel {
    SOAP("SOAP"), REST("REST"), BULK("Caricamento massivo"), WEB("Modulo web"), OFFICE("Ufficio"), NOTIFICATION("Notifica da altro nodo"), DEMO("Provincia dimostrativa");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    /** Italian name for people. */
    public String label() {
        return label;
    }
}
