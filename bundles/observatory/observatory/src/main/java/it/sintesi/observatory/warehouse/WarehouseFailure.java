package it.sintesi.observatory.warehouse;

/** The warehouse file cannot be read or written. */
public final class WarehouseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WarehouseFailure(Throwable cause) {
        super("Warehouse: " + cause.getMessage(), cause);
    }
}
