package it.sintesi.registry.web;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.registry.api.CompanyFile;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.web.api.Guard;
import it.sintesi.web.api.SubjectAction;
import it.sintesi.web.api.SubjectSection;
import it.sintesi.web.api.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the register knows beyond the facts on the page of a person or company, with the ways to change it. */
record FileSection(FileServices services, Names names) implements SubjectSection {

    private static final Set<String> MORE = Set.of("residence", "permit", "studies", "languages", "licences", "privacy", "staff", "vatNumber", "representatives");

    @Override
    public String title() {
        return "section.file";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Guard guard() {
        return Guard.of(Permission.REGISTRY_READ);
    }

    @Override
    public boolean concerns(Subject subject) {
        return subject.personCode() != null || subject.companyCode() != null;
    }

    @Override
    public List<Line> lines(Caller caller, Subject subject, Texts texts, int limit) {
        Shown shown = new Shown(names, texts);
        List<Line> lines = new ArrayList<>();
        if (subject.personCode() != null) {
            Optional<PersonFile> file = services.people().find(caller, subject.personCode());
            file.ifPresent(f -> services.people().warnings(f).forEach(w -> lines.add(new Line(texts.get("file.warning"), w.message(), "/people/" + subject.personCode() + "/file"))));
            file.ifPresent(f -> more(lines, Datum.of(f, shown), texts));
        } else {
            Optional<CompanyFile> file = services.companies().find(caller, subject.companyCode());
            file.ifPresent(f -> more(lines, Datum.of(f, shown), texts));
        }
        return lines.stream().limit(limit).toList();
    }

    private static void more(List<Line> lines, List<Datum> data, Texts texts) {
        data.stream().filter(datum -> MORE.contains(datum.label().substring("field.".length())))
                .forEach(datum -> lines.add(new Line(texts.get(datum.label()), datum.value(), null)));
    }

    @Override
    public List<SubjectAction> actions(Caller caller, Subject subject, Texts texts) {
        boolean person = subject.personCode() != null;
        String path = person ? "/people/" + subject.personCode() : "/companies/" + subject.companyCode();
        List<SubjectAction> actions = new ArrayList<>();
        actions.add(SubjectAction.link(texts.get("file.edit"), path + "/file"));
        actions.add(SubjectAction.link(texts.get("history.title"), path + "/history"));
        Map<Permission, String> rooms = Map.of(Permission.PERSON_MERGE, "merge", Permission.PERSON_TRANSFER, "transfer");
        rooms.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(room -> person && services.authorisation().decide(caller, room.getKey(), subject).allowed())
                .forEach(room -> actions.add(SubjectAction.link(texts.get(room.getValue() + ".title"), path + "/" + room.getValue())));
        return actions;
    }
}
