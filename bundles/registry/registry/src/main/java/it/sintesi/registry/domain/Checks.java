package it.sintesi.registry.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.registry.api.Address;
import it.sintesi.registry.api.Company;
import it.sintesi.registry.api.Contacts;
import it.sintesi.registry.api.Mandates.NewMandate;
import it.sintesi.registry.api.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks what people enter; names every wrong field at once. */
public final class Checks {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final String REQUIRED = "AN-010";
    private static final int TEXT = 200;
    /** {@code dd.dd.dd}. */
    private static final int SECTOR_LENGTH = 8;

    private final CodeLists lists;

    public Checks(CodeLists lists) {
        this.lists = lists;
    }

    /** Throws REJECTED unless the company can be stored. */
    public void company(Company company) {
        List<Rejection> wrong = new ArrayList<>();
        fiscalCode(wrong, "fiscalCode", company.fiscalCode());
        text(wrong, "name", company.name(), "AN-002", "la denominazione");
        address(wrong, "legalSeat", company.legalSeat());
        code(wrong, "collectiveAgreement", company.collectiveAgreement(), CodeList.COLLECTIVE_AGREEMENTS, "il contratto collettivo");
        if (company.sector() != null && !sector(company.sector())) {
            wrong.add(Rejection.error("AN-004", "sector", "Il settore " + company.sector() + " non è un codice ATECO.", "Indicare il codice nella forma 25.62.00.").said(Phrase.of("AN-SECTOR", company.sector())));
        }
        contacts(wrong, "contacts", company.contacts());
        for (int i = 0; i < company.seats().size(); i++) {
            String field = "seats[" + i + "]";
            address(wrong, field + ".address", company.seats().get(i).address());
            contacts(wrong, field + ".contacts", company.seats().get(i).contacts());
        }
        refuse(wrong);
    }

    /** Throws REJECTED unless the person can be stored. */
    public void person(Person person) {
        List<Rejection> wrong = new ArrayList<>();
        fiscalCode(wrong, "fiscalCode", person.fiscalCode());
        text(wrong, "surname", person.surname(), "AN-006", "il cognome");
        text(wrong, "name", person.name(), "AN-006", "il nome");
        if (person.sex() != null && !person.sex().matches("[MF]")) {
            wrong.add(Rejection.error("AN-007", "sex", "Il sesso " + person.sex() + " non è previsto.", "Indicare M o F.").said(Phrase.of("AN-SEX", person.sex())));
        }
        place(wrong, "birthPlace", person.birthPlace(), person.birthDate());
        code(wrong, "citizenship", person.citizenship(), CodeList.CITIZENSHIPS, "la cittadinanza");
        code(wrong, "education", person.education(), CodeList.EDUCATION, "il titolo di studio");
        address(wrong, "domicile", person.domicile());
        contacts(wrong, "contacts", person.contacts());
        refuse(wrong);
    }

    /** Throws REJECTED unless the mandate can be granted. */
    public void mandate(NewMandate mandate) {
        List<Rejection> wrong = new ArrayList<>();
        fiscalCode(wrong, "companyCode", mandate.companyCode());
        fiscalCode(wrong, "intermediaryCode", mandate.intermediaryCode());
        if (mandate.companyCode() != null && mandate.companyCode().equals(mandate.intermediaryCode())) {
            wrong.add(Rejection.error("AN-011", "intermediaryCode", "L'azienda non può delegare sé stessa.", "Indicare il codice fiscale dell'intermediario."));
        }
        required(wrong, "intermediaryKind", mandate.intermediaryKind() != null, "il tipo di intermediario");
        required(wrong, "scope", !mandate.scope().isEmpty(), "almeno un adempimento");
        required(wrong, "validFrom", mandate.validFrom() != null, "il primo giorno di validità");
        text(wrong, "documentRef", mandate.documentRef(), "AN-012", "il riferimento del documento firmato");
        if (mandate.validFrom() != null && mandate.validTo() != null && mandate.validTo().isBefore(mandate.validFrom())) {
            wrong.add(Rejection.error("AN-013", "validTo", "La delega finisce (" + mandate.validTo() + ") prima di cominciare (" + mandate.validFrom() + ").",
                    "Correggere una delle due date.").said(Phrase.of("AN-MANDATE-DAYS", mandate.validTo(), mandate.validFrom())));
        }
        refuse(wrong);
    }

    /** The lists also hold sections, divisions and groups: a company has a class or more. */
    private boolean sector(String code) {
        return code.length() == SECTOR_LENGTH && (lists.get(CodeList.SECTORS_2007).contains(code, null) || lists.get(CodeList.SECTORS_2025).contains(code, null));
    }

    private static void refuse(List<Rejection> wrong) {
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
    }

    private static void fiscalCode(List<Rejection> wrong, String field, String code) {
        if (!FiscalCode.valid(code)) {
            wrong.add(Rejection.error("AN-001", field, "Il codice fiscale " + (code == null ? "manca" : code + " non è valido") + ".",
                    "Indicare 11 cifre o 16 caratteri con il carattere di controllo giusto.")
                    .said(code == null ? Phrase.of("AN-CODE-NONE") : Phrase.of("AN-CODE-WRONG", code)));
        }
    }

    private static void text(List<Rejection> wrong, String field, String value, String code, String what) {
        if (value == null || value.isBlank()) {
            wrong.add(Rejection.error(code, field, "Manca " + what + ".", "Indicare " + what + ".").said(Phrase.of(code + "-" + field)));
        } else if (value.length() > TEXT) {
            wrong.add(Rejection.error(code, field, "Il testo supera " + TEXT + " caratteri.", "Abbreviare " + what + ".").said(Phrase.of("AN-LONG", TEXT)));
        }
    }

    private static void required(List<Rejection> wrong, String field, boolean given, String what) {
        if (!given) {
            wrong.add(Rejection.error(REQUIRED, field, "Manca " + what + ".", "Indicare " + what + ".").said(Phrase.of(REQUIRED + "-" + field)));
        }
    }

    void code(List<Rejection> wrong, String field, String value, String list, String what) {
        if (value != null && !lists.get(list).contains(value, null) && !lists.get(list).partial()) {
            wrong.add(Rejection.error("AN-003", field, "Il codice " + value + " non è nella lista " + list + ".", "Indicare " + what + " con un codice della lista.")
                    .said(Phrase.of("AN-LIST", value, list)));
        }
    }

    void address(List<Rejection> wrong, String field, Address address) {
        if (address != null) {
            place(wrong, field + ".municipality", address.municipality(), null);
            if (address.postcode() != null && !address.postcode().matches("\\d{5}") && (address.municipality() == null || !address.municipality().startsWith("Z"))) {
                wrong.add(Rejection.error("AN-005", field + ".postcode", "Il CAP " + address.postcode() + " non è di 5 cifre.", "Indicare il CAP di 5 cifre.")
                        .said(Phrase.of("AN-POSTCODE", address.postcode())));
            }
            if (address.street() != null && address.street().length() > TEXT) {
                wrong.add(Rejection.error("AN-005", field + ".street", "L'indirizzo supera " + TEXT + " caratteri.", "Abbreviare l'indirizzo.").said(Phrase.of("AN-STREET", TEXT)));
            }
        }
    }

    private void place(List<Rejection> wrong, String field, String code, LocalDate day) {
        if (code != null && !lists.get(CodeList.MUNICIPALITIES).contains(code, day) && !lists.get(CodeList.FOREIGN_STATES).contains(code, day)) {
            wrong.add(Rejection.error("AN-008", field, "Il codice " + code + " non è di un comune né di uno Stato estero" + (day == null ? "" : " al " + day) + ".",
                    "Indicare il codice catastale di 4 caratteri, per esempio B157.").said(day == null ? Phrase.of("AN-PLACE", code) : Phrase.of("AN-PLACE-DAY", code, day)));
        }
    }

    private static void contacts(List<Rejection> wrong, String field, Contacts contacts) {
        if (contacts != null) {
            email(wrong, field + ".email", contacts.email());
            email(wrong, field + ".certifiedEmail", contacts.certifiedEmail());
            if (contacts.phone() != null && !contacts.phone().matches("[+0-9 ./-]{4,40}")) {
                wrong.add(Rejection.error("AN-009", field + ".phone", "Il telefono " + contacts.phone() + " non è valido.", "Indicare solo cifre, spazi e +.")
                        .said(Phrase.of("AN-PHONE", contacts.phone())));
            }
        }
    }

    private static void email(List<Rejection> wrong, String field, String email) {
        if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            wrong.add(Rejection.error("AN-009", field, "L'indirizzo di posta " + email + " non è valido.", "Indicare un indirizzo come nome@dominio.it.").said(Phrase.of("AN-EMAIL", email)));
        }
    }
}
