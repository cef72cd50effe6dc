package it.sintesi.registry.domain;

import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.PermitOfStay;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Checks what files hold beyond the person or company; names every wrong field at once, those of the person too. */
public final class FileChecks {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int SHORT = 40;
    private static final int LONG = 120;
    private static final int MANY = 20;
    private static final int FIRST_YEAR = 1930;

    private final Checks checks;
    private final CodeLists lists;

    public FileChecks(Checks checks, CodeLists lists) {
        this.checks = checks;
        this.lists = lists;
    }

    /** Throws REJECTED unless the file can be stored. */
    public void person(PersonFile file, LocalDate today) {
        List<Rejection> wrong = new ArrayList<>(told(() -> checks.person(file.person())));
        if (file.person().birthDate() != null && file.person().birthDate().isAfter(today)) {
            wrong.add(error("AN-035", "birthDate", "La data di nascita è nel futuro.", "Correggere la data."));
        }
        checks.address(wrong, "residence", file.residence());
        permit(wrong, file.permit());
        studies(wrong, file.studies(), today);
        Set<String> spoken = new HashSet<>();
        for (SpokenLanguage language : file.languages()) {
            if (!LANGUAGES.contains(language.code()) || !spoken.add(language.code())) {
                wrong.add(error("AN-037", "languages", "La lingua " + language.code() + " non esiste o è indicata due volte.", "Indicare ogni lingua una volta sola.").said(Phrase.of("AN-LANGUAGE", language.code())));
            }
        }
        if (file.licences().stream().map(l -> l.kind()).distinct().count() < file.licences().size()) {
            wrong.add(error("AN-038", "licences", "Una patente è indicata due volte.", "Indicare ogni patente una volta sola."));
        }
        few(wrong, "languages", file.languages().size());
        refuse(wrong);
    }

    /** Throws REJECTED unless the file can be stored. */
    public void company(CompanyFile file) {
        List<Rejection> wrong = new ArrayList<>(told(() -> checks.company(file.company())));
        if (file.staff() != null && (file.staff() < 0 || file.staff() > 1_000_000)) {
            wrong.add(error("AN-039", "staff", "Il numero di addetti non è possibile.", "Indicare un numero da 0 in su.").said(Phrase.of("AN-STAFF")));
        }
        if (file.vatNumber() != null && (file.vatNumber().length() != 11 || !FiscalCode.valid(file.vatNumber()))) {
            wrong.add(error("AN-039", "vatNumber", "La partita IVA " + file.vatNumber() + " non è valida.", "Indicare le 11 cifre della partita IVA.")
                    .said(Phrase.of("AN-VAT", file.vatNumber())));
        }
        file.representatives().forEach(r -> {
            if (r.name() == null || r.name().length() > LONG || r.role() == null || r.role().length() > SHORT * 2) {
                wrong.add(error("AN-039", "representatives", "Di un rappresentante mancano il nome o la carica, o sono troppo lunghi.", "Indicare nome e carica.")
                        .said(Phrase.of("AN-REPRESENTATIVE")));
            }
            if (r.fiscalCode() != null && !FiscalCode.valid(r.fiscalCode())) {
                wrong.add(error("AN-001", "representatives", "Il codice fiscale " + r.fiscalCode() + " non è valido.", "Indicare 16 caratteri con il carattere di controllo giusto.")
                        .said(Phrase.of("AN-CODE-REPRESENTATIVE", r.fiscalCode())));
            }
        });
        few(wrong, "representatives", file.representatives().size());
        refuse(wrong);
    }

    private void permit(List<Rejection> wrong, PermitOfStay permit) {
        if (permit == null) {
            return;
        }
        checks.code(wrong, "permit.kind", permit.kind(), CodeList.PERMIT_DOCUMENTS, "il tipo di documento");
        checks.code(wrong, "permit.reason", permit.reason(), CodeList.PERMIT_REASONS, "il motivo del permesso");
        if (permit.kind() == null) {
            wrong.add(error("AN-036", "permit.kind", "Manca il tipo di documento di soggiorno.", "Scegliere il tipo, o togliere gli altri dati del permesso.")
                    .said(Phrase.of("AN-PERMIT-KIND")));
        }
        if (permit.number() != null && permit.number().length() > SHORT) {
            wrong.add(error("AN-036", "permit.number", "Il numero del permesso supera " + SHORT + " caratteri.", "Copiare il numero dal documento.")
                    .said(Phrase.of("AN-PERMIT-NUMBER", SHORT)));
        }
    }

    private void studies(List<Rejection> wrong, List<Study> studies, LocalDate today) {
        for (Study study : studies) {
            if (study.level() == null) {
                wrong.add(error("AN-003", "studies", "Di un titolo di studio manca il livello.", "Scegliere il livello.").said(Phrase.of("AN-STUDY-LEVEL")));
            }
            checks.code(wrong, "studies", study.level(), CodeList.EDUCATION, "il livello");
            boolean tooLong = study.title() != null && study.title().length() > LONG || study.institute() != null && study.institute().length() > LONG;
            if (tooLong || study.year() != null && (study.year() < FIRST_YEAR || study.year() > today.getYear())) {
                wrong.add(error("AN-036", "studies", "Un titolo di studio ha un testo oltre " + LONG + " caratteri o un anno che non è possibile.", "Abbreviare il testo o correggere l'anno.")
                        .said(Phrase.of("AN-STUDY", LONG)));
            }
        }
        few(wrong, "studies", studies.size());
    }

    private static void few(List<Rejection> wrong, String field, int count) {
        if (count > MANY) {
            wrong.add(error("AN-036", field, "Le righe sono più di " + MANY + ".", "Tenere solo le più importanti.").said(Phrase.of("AN-MANY", MANY)));
        }
    }

    private static List<Rejection> told(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (ServiceException e) {
            return e.rejections();
        }
    }

    private static Rejection error(String code, String field, String message, String mend) {
        return Rejection.error(code, field, message, mend);
    }

    private static void refuse(List<Rejection> wrong) {
        if (!wrong.isEmpty()) {
            throw ServiceException.rejected(wrong);
        }
    }
}
