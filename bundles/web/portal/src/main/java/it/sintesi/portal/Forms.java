package it.sintesi.portal;

import java.util.List;
import java.util.Optional;

/** The forms that the portal offers for download; their names are messages {@code form.<id>}, their text stands under {@code forms/}. */
final class Forms {

    /** Day of this version of the forms: part of each document, so that the same bytes come out at every request. */
    static final String VERSION = "2026-11-23T00:00:00Z";

    /**
     * A form.
     *
     * @param id       name in addresses, messages and files
     * @param services services that it belongs to; empty for all
     * @param audience for whom
     */
    public record Form(String id, List<String> services, Charter.Audience audience) {
    }

    static final List<Form> FORMS = List.of(
            new Form("autocertificazione", List.of("iscrizione", "avviamento", "disabili"), Charter.Audience.CITIZENS),
            new Form("delega", List.of("iscrizione", "accoglienza"), Charter.Audience.CITIZENS),
            new Form("contestazione", List.of("iscrizione"), Charter.Audience.CITIZENS),
            new Form("accesso-dati", List.of(), Charter.Audience.CITIZENS),
            new Form("accesso-documenti", List.of(), Charter.Audience.CITIZENS),
            new Form("segnalazione", List.of("qualita"), Charter.Audience.CITIZENS),
            new Form("delega-intermediario", List.of("comunicazioni"), Charter.Audience.COMPANIES));

    private Forms() {
    }

    static Optional<Form> form(String id) {
        return FORMS.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    static List<Form> of(String service) {
        return FORMS.stream().filter(f -> f.services().contains(service)).toList();
    }
}
