package it.sintesi.communications.format.model;

/**
 * {@code Tirocinio}: data of a training placement, contract C.01.00.
 *
 * @param promoterKind {@code @tipologiaEntePromotore}, 2 digits
 * @param promoterCode {@code @CFSoggettoPromotore}
 * @param promoterName {@code @Denominazione}
 * @param category     {@code @CategoriaTirocinante}, 2 digits
 * @param kind         {@code @TipologieTirocinio}, 1 letter
 */
public record Traineeship(String promoterKind, String promoterCode, String promoterName, String category, String kind) {
}
