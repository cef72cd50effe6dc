package it.sintesi.did.web;

import it.sintesi.communications.api.Relation;
import it.sintesi.did.application.Applicant;
import it.sintesi.did.application.Neighbours;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.Person;
import it.sintesi.web.api.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the system knows already, in words: it is shown, never asked again. */
final class Known {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Neighbours others;

    Known(Neighbours others) {
        this.others = others;
    }

    /** A datum with the name of its message. */
    public record Datum(String label, String value) {
    }

    /** Data of the register. */
    List<Datum> data(Applicant a, Texts texts) {
        List<Datum> data = new ArrayList<>();
        add(data, "known.name", a.name());
        add(data, "known.birth", a.birthDate() == null ? null : DAY.format(a.birthDate()));
        add(data, "known.citizenship", a.citizenship() == null ? null : texts.get("q.citizenship." + a.citizenship()));
        Person person = a.file() == null ? null : a.file().person();
        add(data, "known.domicile", person == null ? null : address(person.domicile()));
        add(data, "known.education", a.education() == null ? null : word(CodeList.EDUCATION, a.education()));
        PermitOfStay permit = a.file() == null ? null : a.file().permit();
        add(data, "known.permit", permit == null || permit.expiry() == null ? null : DAY.format(permit.expiry()));
        add(data, "known.office", a.office() == null ? null : others.offices().byId(a.office()).map(o -> o.name()).orElse(a.office()));
        return data;
    }

    /** The last jobs. */
    List<Datum> jobs(Applicant a, LocalDate today, Texts texts) {
        return a.career().stream().limit(3).map(r -> new Datum(r.employerName(), period(r, today, texts))).toList();
    }

    private static String period(Relation r, LocalDate today, Texts texts) {
        LocalDate end = r.end() == null ? r.expectedEnd() : r.end();
        return end == null ? texts.get("known.job.open", DAY.format(r.start())) : texts.get(end.isBefore(today) ? "known.job" : "known.job.until", DAY.format(r.start()), DAY.format(end));
    }

    private String address(Address address) {
        return address == null || address.municipality() == null ? null
                : (address.street() == null ? "" : address.street() + ", ") + word(address.municipality().startsWith("Z") ? CodeList.FOREIGN_STATES : CodeList.MUNICIPALITIES, address.municipality());
    }

    private String word(String list, String code) {
        Optional<CodeEntry> entry = others.codeLists().get(list).find(code, null);
        return entry.map(CodeEntry::description).orElse(code);
    }

    private static void add(List<Datum> data, String label, String value) {
        if (value != null && !value.isBlank()) {
            data.add(new Datum(label, value));
        }
    }
}
