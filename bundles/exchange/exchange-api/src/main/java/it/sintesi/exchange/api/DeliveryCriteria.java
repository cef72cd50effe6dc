package it.sintesi.exchange.api;

/** What deliveries to show; every criterion may be null. */
public record DeliveryCriteria(String partner, DeliveryState state, String communication) {

    /** All of them. */
    public static final DeliveryCriteria ALL = new DeliveryCriteria(null, null, null);

    /** The deliveries of one communication. */
    public static DeliveryCriteria ofCommunication(String code) {
        return new DeliveryCriteria(null, null, code);
    }
}
