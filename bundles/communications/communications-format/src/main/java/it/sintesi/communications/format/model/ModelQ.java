package it.sintesi.communications.format.model;

/**
 * {@code ModelloQ}: the employer's commitments for a non-EU worker.
 *
 * @param housing      {@code SussistenzaSistemazioneAlloggiativa}, only SI
 * @param returnTravel {@code ImpegnoDatorePagamentoRimpatrio}, only SI
 */
public record ModelQ(Boolean housing, Boolean returnTravel) {
}
