package it.sintesi.registry.web;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PrivacyChoice;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import it.sintesi.web.api.WebRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a file from its form. Rows of lists are numbered from 0; an empty row is none. */
record PersonForm(Places places) {

    /** Rows of each list that the form takes. */
    static final int ROWS = 12;

    PersonFile read(WebRequest request, String code) {
        Person person = new Person(code, request.param("surname"), request.param("name"), request.param("sex"), request.day("birthDate"), places.code(request.param("birthPlace")),
                request.param("citizenship"), address(request, "domicile"), request.param("education"),
                new Contacts(request.param("phone"), request.param("email"), request.param("certifiedEmail")), Map.of());
        return new PersonFile(person, address(request, "residence"), permit(request), studies(request), languages(request), licences(request), privacy(request), Map.of());
    }

    private Address address(WebRequest request, String name) {
        String town = places.code(request.param(name + ".municipality"));
        String postcode = request.param(name + ".postcode");
        String street = request.param(name + ".street");
        return town == null && postcode == null && street == null ? null : new Address(town, postcode, street);
    }

    private static PermitOfStay permit(WebRequest r) {
        PermitOfStay permit = new PermitOfStay(r.param("permit.kind"), r.param("permit.number"), r.param("permit.reason"), r.day("permit.expiry"), r.day("permit.renewal"));
        boolean known = Stream.of(permit.kind(), permit.number(), permit.reason(), permit.expiry(), permit.renewalRequested()).anyMatch(java.util.Objects::nonNull);
        return known ? permit : null;
    }

    private static List<Study> studies(WebRequest r) {
        List<Study> studies = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Study study = new Study(r.param("study." + i + ".level"), r.param("study." + i + ".title"), r.param("study." + i + ".institute"), year(r, "study." + i + ".year"));
            if (study.level() != null || study.title() != null || study.institute() != null || study.year() != null) {
                studies.add(study);
            }
        }
        return studies;
    }

    private static Integer year(WebRequest request, String name) {
        String text = request.param(name);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{4}")) {
            throw ServiceException.rejected(Rejection.error("AN-036", name, "L'anno " + text + " non è di 4 cifre.", "Scrivere l'anno, per esempio 1999.").said(Phrase.of("AN-YEAR", text)));
        }
        return Integer.valueOf(text);
    }

    private static List<SpokenLanguage> languages(WebRequest r) {
        List<SpokenLanguage> languages = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            String code = r.param("language." + i + ".code");
            SpokenLanguage.Level level = r.param("language." + i + ".level", SpokenLanguage.Level.class);
            if (code != null) {
                if (level == null) {
                    throw ServiceException.rejected(Rejection.error("AN-037", "language." + i + ".level", "Di una lingua manca il livello.", "Scegliere il livello.").said(Phrase.of("AN-LANGUAGE-LEVEL")));
                }
                languages.add(new SpokenLanguage(code, level));
            }
        }
        return languages;
    }

    private static List<Licence> licences(WebRequest r) {
        List<Licence> licences = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            Licence.Kind kind = r.param("licence." + i + ".kind", Licence.Kind.class);
            if (kind != null) {
                licences.add(new Licence(kind, r.day("licence." + i + ".expiry")));
            }
        }
        return licences;
    }

    private static Map<PrivacyChoice, Boolean> privacy(WebRequest r) {
        Map<PrivacyChoice, Boolean> choices = new EnumMap<>(PrivacyChoice.class);
        for (PrivacyChoice choice : PrivacyChoice.values()) {
            String answer = r.param("privacy." + choice.name());
            if (answer != null) {
                choices.put(choice, "S".equals(answer));
            }
        }
        return choices;
    }
}
