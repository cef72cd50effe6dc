package it.sintesi.registry.application;

import it.sintesi.registry.api.FieldChange;
import it.sintesi.registry.api.Origin;
import it.sintesi.registry.api.PersonFile;
import it.sintesi.registry.api.PutResult;
import it.sintesi.registry.domain.Changes.State;
import it.sintesi.registry.domain.PersonData;
import it.sintesi.registry.domain.PersonFileData;
import it.sintesi.registry.persistence.ChangeStore;
import it.sintesi.registry.persistence.FileStore;
import it.sintesi.registry.persistence.FileStore.More;
import it.sintesi.registry.persistence.PersonStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads and writes files of people with their history; within the transaction of a use case that has authorised it. */
public final class PersonFileBox {

    private final PersonStore people;
    private final FileStore files;
    private final ChangeStore changes;
    private final DataSource dataSource;

    public PersonFileBox(PersonStore people, FileStore files, ChangeStore changes, DataSource dataSource) {
        this.people = people;
        this.files = files;
        this.changes = changes;
        this.dataSource = dataSource;
    }

    static State state(PersonFile file) {
        Map<String, Origin> origins = new HashMap<>(file.person().origins());
        origins.putAll(file.origins());
        return new State(PersonFileData.of(file), origins);
    }

    static PersonFile file(String code, State state) {
        return PersonFileData.file(code, state.data(), state.origins());
    }

    Optional<PersonFile> find(String code) {
        return people.find(code).map(person -> {
            More more = files.person(code).orElse(More.NONE);
            Map<String, String> data = new HashMap<>(PersonData.of(person));
            data.putAll(more.data());
            Map<String, Origin> origins = new HashMap<>(person.origins());
            origins.putAll(more.origins());
            return PersonFileData.file(code, data, origins);
        });
    }

    List<FieldChange> history(String code) {
        return changes.of(ChangeStore.Kind.PERSON, code);
    }

    /** Writes a file as somebody entered it: who entered a datum stays its origin as long as the datum stays. */
    PutResult put(String account, Instant now, PersonFile entered) throws SQLException {
        String code = entered.person().fiscalCode();
        PersonFile known = find(code).orElse(null);
        State before = known == null ? new State(Map.of(), Map.of()) : state(known);
        State next = originated(before, state(entered).data(), new Origin(account, now));
        if (known != null && before.equals(next)) {
            return PutResult.UNCHANGED;
        }
        keep(account, now, known, file(code, next));
        return known == null ? PutResult.CREATED : PutResult.CHANGED;
    }

    /** Data with origins: those before where the datum is the same, otherwise the given one. */
    static State originated(State before, Map<String, String> data, Origin fresh) {
        Map<String, Origin> origins = new HashMap<>();
        data.forEach((field, value) -> {
            Origin old = value.equals(before.data().get(field)) ? before.origins().get(field) : null;
            origins.put(field, old == null ? fresh : old);
        });
        return new State(data, origins);
    }

    /** Writes a file whose origins are settled; {@code known} null when it is new. */
    void keep(String account, Instant now, PersonFile known, PersonFile next) throws SQLException {
        String code = next.person().fiscalCode();
        people.put(next.person());
        Map<String, String> more = PersonFileData.more(next);
        if (known == null ? !more.isEmpty() : !more.equals(PersonFileData.more(known)) || !next.origins().equals(known.origins())) {
            files.putPerson(code, new More(more, next.origins()), next.permit() == null ? null : next.permit().expiry());
        }
        Journal<PersonFile> journal = new Journal<>(changes, ChangeStore.Kind.PERSON, PersonFileBox::state, account, now);
        journal.note(code, known, next);
        try (Connection connection = dataSource.getConnection()) {
            journal.write(connection);
        }
    }
}
