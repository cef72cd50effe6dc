package it.sintesi.did.application;

import it.sintesi.communications.api.Relation;
import it.sintesi.did.domain.FiscalCode;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.rules.api.DidEligibilityRule.Citizenship;
import it.sintesi.status.api.StatusKind;
import it.sintesi.status.api.Statuses;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Brings together what register, communications and status know of a person; each of them authorises and traces its own reading. */
final class Applicants {

    /** Traineeships, socially useful work and grants keep the status: they are no work here (D.Lgs. 150/2015; kinds C of the communications' list). */
    private static final String NO_WORK = "C.";
    private static final int PROVINCE = 3;

    private final Neighbours others;

    Applicants(Neighbours others) {
        this.others = others;
    }

    /** Competent office of a person, null when it is not known. */
    String office(String person, LocalDate day) {
        return others.competence().officeOn(person, day).orElse(null);
    }

    /** Surname and name of the register, otherwise the code; cut to the column. */
    String name(Caller caller, String code, int longest) {
        String name = others.files().find(caller, code).map(f -> (text(f.person().surname()) + " " + text(f.person().name())).strip()).filter(n -> !n.isEmpty()).orElse(code);
        return name.length() <= longest ? name : name.substring(0, longest);
    }

    Applicant of(Caller caller, String code, LocalDate day) {
        PersonFile file = others.files().find(caller, code).orElse(null);
        Person person = file == null ? null : file.person();
        FiscalCode told = new FiscalCode(code);
        List<Relation> career = others.relations().career(caller, code).stream().filter(r -> r.contract() == null || !r.contract().startsWith(NO_WORK)).toList();
        Address domicile = person == null ? null : person.domicile();
        String municipality = domicile == null ? null : domicile.municipality();
        return new Applicant(code, person == null ? code : (text(person.surname()) + " " + text(person.name())).strip(), file,
                known(person == null ? null : person.birthDate(), told.birthDate(day)), known(person == null ? null : person.sex(), told.sex()),
                known(person == null ? null : person.birthPlace(), told.birthPlace()), person == null ? null : citizenship(person.citizenship()),
                municipality == null ? null : others.offices().officeOf(municipality).isPresent(),
                province(file == null || file.residence() == null ? municipality : file.residence().municipality()), office(code, day), career,
                career.stream().anyMatch(r -> r.openOn(day)) || worksByStatus(caller, code, day));
    }

    /** The status also knows work that no communication tells, from declarations of income. */
    private boolean worksByStatus(Caller caller, String code, LocalDate day) {
        for (Statuses status : others.statuses()) {
            StatusKind kind = status.on(caller, code, day).kind();
            return kind == StatusKind.EMPLOYED || kind == StatusKind.LOST;
        }
        return false;
    }

    private Citizenship citizenship(String code) {
        if (code == null) {
            return null;
        }
        Optional<CodeEntry> entry = others.codeLists().get(CodeList.CITIZENSHIPS).find(code, null);
        return switch (entry.map(e -> e.attribute("cod_nazionalita")).orElse("")) {
            case "1" -> Citizenship.ITALIAN;
            case "2" -> Citizenship.EU;
            case "3" -> Citizenship.NON_EU;
            default -> null;
        };
    }

    private String province(String municipality) {
        return municipality == null ? null : others.codeLists().get(CodeList.MUNICIPALITIES).find(municipality, null).map(e -> e.attribute("istat"))
                .filter(istat -> istat.length() > PROVINCE).map(istat -> istat.substring(0, PROVINCE)).orElse(null);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static <T> T known(T first, T second) {
        return first == null ? second : first;
    }
}
