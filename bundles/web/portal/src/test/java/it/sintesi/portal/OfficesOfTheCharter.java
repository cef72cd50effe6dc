package it.sintesi.portal;

import java.util.List;
import java.util.Optional;

import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.OfficeKind;
import it.sintesi.registry.api.Offices;

/** Three offices, or none. */
record OfficesOfTheCharter(boolean full) implements Offices {

    static final String XSS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Override
    public List<Office> all() {
        Office branch = new Office("edolo", "Ufficio di Edolo " + XSS, OfficeKind.BRANCH, new Address("D391", "25048", "via Porro 27"), "Edolo", null, null, null, List.of(), List.of());
        return full ? List.of(
                office("cpi-breno", "Centro per l'impiego di Breno", OfficeKind.EMPLOYMENT_CENTRE, List.of(branch), List.of("Breno", "Temù", "Ponte di Legno", "Edolo")),
                office("cpi-brescia", "Centro per l'impiego di Brescia", OfficeKind.EMPLOYMENT_CENTRE, List.of(), List.of("Brescia", "Roè Volciano")),
                office("cm", "Collocamento mirato " + XSS, OfficeKind.TARGETED_PLACEMENT, List.of(), List.of())) : List.of();
    }

    private static Office office(String id, String name, OfficeKind kind, List<Office> branches, List<String> towns) {
        return new Office(id, name, kind, new Address("B157", "25100", "via Cipro 3"), "Brescia", "0303749746", id + "@example.org", null, branches,
                towns.stream().map(t -> new Office.ServedMunicipality("017000", "B157", t)).toList());
    }

    @Override
    public Optional<Office> byId(String id) {
        return all().stream().filter(o -> o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Office> officeOf(String municipality) {
        return Optional.empty();
    }
}
