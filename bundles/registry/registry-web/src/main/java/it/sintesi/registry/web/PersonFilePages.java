package it.sintesi.registry.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.Licence;
import it.sintesi.registry.api.Person;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PrivacyChoice;
import it.sintesi.registry.api.SpokenLanguage;
import it.sintesi.registry.api.Study;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.MenuEntry;
import it.sintesi.web.api.Shell;
import it.sintesi.web.api.WebPage;
import it.sintesi.web.api.WebRequest;
import it.sintesi.web.api.WebResponse;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The file of a person, to be read and changed by the competent office. */
public final class PersonFilePages implements Rooms {

    private static final int BLANK_ROWS = 2;
    private static final Map<String, String> LANGUAGES = languages();

    private final FileServices services;
    private final Names names;
    private final PersonForm form;

    PersonFilePages(FileServices services, Names names) {
        this.services = services;
        this.names = names;
        this.form = new PersonForm(new Places(services.lists()));
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of();
    }

    @Override
    public List<WebPage> pages() {
        return List.of(WebPage.get(Shell.CONSOLE, "/people/{code}/file", Guard.of(Permission.REGISTRY_READ), this::show, caller -> Optional.empty()),
                WebPage.post(Shell.CONSOLE, "/people/{code}/file", Guard.of(Permission.REGISTRY_WRITE), this::save));
    }

    private WebResponse show(WebRequest request) {
        String code = Codes.subject(request);
        PersonFile file = services.people().find(request.caller(), code).orElseGet(() -> fresh(request, code));
        return WebResponse.view("person-file", model(request, file, List.of()));
    }

    /** A person whom nobody knows yet may be entered by who may write. */
    private PersonFile fresh(WebRequest request, String code) {
        services.authorisation().require(request.caller(), Permission.REGISTRY_WRITE, Subject.person(code));
        return PersonFile.of(new Person(code, null, null, null, null, null, null, null, null, null, null));
    }

    private WebResponse save(WebRequest request) {
        String code = Codes.subject(request);
        PersonFile typed = null;
        try {
            typed = form.read(request, code);
            services.people().save(request.caller(), typed);
            return WebResponse.redirect("/people/" + services.merges().current(code) + "/file", "file.saved");
        } catch (ServiceException e) {
            if (e.kind() != ServiceException.Kind.REJECTED) {
                throw e;
            }
            PersonFile shown = typed != null ? typed : services.people().find(request.caller(), code).orElseGet(() -> fresh(request, code));
            return WebResponse.refused("person-file", model(request, shown, e.rejections()));
        }
    }

    private Map<String, Object> model(WebRequest request, PersonFile file, List<Rejection> problems) {
        Person p = file.person();
        Map<String, Object> model = new HashMap<>();
        model.put("code", p.fiscalCode());
        model.put("file", file);
        model.put("person", p);
        model.put("beside", FieldView.of(services.people().history(request.caller(), p.fiscalCode()), List.of(p.origins(), file.origins())));
        model.put("warnings", services.people().warnings(file));
        model.put("problems", problems);
        model.put("office", services.officeName(services.competence().officeOf(p).orElse(null)));
        model.put("mayWrite", services.authorisation().decide(request.caller(), Permission.REGISTRY_WRITE,
                new Subject(null, p.fiscalCode(), services.competence().officeOf(p).orElse(null))).allowed());
        model.put("birthPlace", names.place(p.birthPlace()));
        model.put("domicileTown", p.domicile() == null ? "" : names.place(p.domicile().municipality()));
        model.put("residenceTown", file.residence() == null ? "" : names.place(file.residence().municipality()));
        model.put("citizenships", choices(CodeList.CITIZENSHIPS, Stream.ofNullable(p.citizenship())));
        model.put("levels", choices(CodeList.EDUCATION, Stream.concat(Stream.ofNullable(p.education()), file.studies().stream().map(Study::level))));
        model.put("permitKinds", choices(CodeList.PERMIT_DOCUMENTS, Stream.ofNullable(file.permit() == null ? null : file.permit().kind())));
        model.put("permitReasons", choices(CodeList.PERMIT_REASONS, Stream.ofNullable(file.permit() == null ? null : file.permit().reason())));
        model.put("studies", rows(file.studies()));
        model.put("languages", rows(file.languages()));
        model.put("licences", rows(file.licences()));
        model.put("languageNames", LANGUAGES);
        model.put("languageLevels", SpokenLanguage.Level.values());
        model.put("licenceKinds", Licence.Kind.values());
        model.put("answers", answers(file));
        return model;
    }

    /** Every choice with its answer: S yes, N no, empty not asked. */
    private static Map<String, String> answers(PersonFile file) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (PrivacyChoice choice : PrivacyChoice.values()) {
            Boolean answer = file.privacy().get(choice);
            answers.put(choice.name(), answer == null ? "" : answer ? "S" : "N");
        }
        return answers;
    }

    /** The rows of a list with blank ones behind them: null. */
    private static <T> List<T> rows(List<T> values) {
        List<T> rows = new ArrayList<>(values);
        for (int i = 0; i < BLANK_ROWS && rows.size() < PersonForm.ROWS; i++) {
            rows.add(null);
        }
        return Collections.unmodifiableList(rows);
    }

    /** Codes that are valid today, and those that stand in the file: saving must not lose one that has expired. */
    private Map<String, String> choices(String list, Stream<String> present) {
        Map<String, String> choices = new LinkedHashMap<>();
        services.lists().get(list).entries().stream().filter(entry -> entry.validOn(services.clock().today())).sorted(Comparator.comparing(CodeEntry::description))
                .forEach(entry -> choices.put(entry.code(), entry.description()));
        present.filter(Objects::nonNull).forEach(code -> choices.putIfAbsent(code, names.of(list, code)));
        return choices;
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        List<String> codes = new ArrayList<>(List.of(Locale.getISOLanguages()));
        codes.removeIf(code -> code.length() != 2);
        codes.sort(Comparator.comparing(Shown::language, Collator.getInstance(Locale.ITALIAN)));
        codes.forEach(code -> languages.put(code, Shown.language(code)));
        return Collections.unmodifiableMap(languages);
    }
}
