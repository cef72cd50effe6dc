package it.sintesi.pact.domain;

/** A measure that may be agreed; {@code toBeChecked} when its policy or level code is still to be confirmed. Days and hours are proposals. */
public record CatalogueEntry(String code, String kind, String policy, String lep, String titleIt, String titleEn, String service, String provider, int days, Integer hours,
                             boolean toBeChecked, String source) {
}
