package it.sintesi.communications.format.model;

import java.util.List;

/**
 * {@code TrasferimentoAzienda/SedeLavoro}: a place of work that changes employer.
 *
 * @param seat    the address and contacts of the place
 * @param workers {@code Lavoratori}, one for each worker
 */
public record MovedSite(Seat seat, List<MovedWorker> workers) {

    /** The list is copied, so that the record is immutable. */
    public MovedSite {
        workers = List.copyOf(workers);
    }
}
