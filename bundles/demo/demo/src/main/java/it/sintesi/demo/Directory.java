package it.sintesi.demo;

import it.sintesi.demo.lives.LifeEmployer;
import it.sintesi.demo.lives.LifePerson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of the demonstration by fiscal code. */
public final class Directory {

    private final Map<String, LifePerson> people = new HashMap<>();

    private final Map<String, String> scenes = new HashMap<>();
    private final Map<String, String> accounts = new HashMap<>();
    private List<LifeEmployer> employers = List.of();
    private LocalDate from;
    private LocalDate end;

    /** Everything that areas ask about the story. */
    void fill(DemoStory story) {
        fill(story.people());
        scenes.putAll(story.scenes());
        accounts.put(story.people().get(0).code(), DemoAccounts.CITIZEN);
        accounts.put(story.ofScene(StatusArea.OLD_MISTAKE).code(), DemoAccounts.CORRECTED);
        employers = story.employers();
        from = story.from();
        end = story.to();
    }

    void fill(List<LifePerson> all) {
        all.forEach(person -> people.put(person.code(), person));
    }

    /** Municipality of the domicile, Belfiore code. */
    String home(String person) {
        return people.get(person).home().code();
    }

    String name(String person) {
        return people.get(person).person().name() + " " + people.get(person).person().surname();
    }

    /** What somebody shows who was told by hand, empty for all others. */
    String scene(String code) {
        return scenes.getOrDefault(code, "");
    }

    Optional<LifePerson> ofScene(String scene) {
        return scenes.entrySet().stream().filter(entry -> entry.getValue().equals(scene)).map(entry -> people.get(entry.getKey())).findFirst();
    }

    /** Account of somebody in the portal: the own code for those who have none. */
    String account(String code) {
        return accounts.getOrDefault(code, code);
    }

    /** Companies, first some whose codes never change; the very first one has the account {@code officine}. */
    List<LifeEmployer> employers() {
        return employers;
    }

    /** First day of the story. */
    LocalDate from() {
        return from;
    }

    /** Day after the last one of the story. */
    LocalDate end() {
        return end;
    }

    /** How many people live in the province. */
    int size() {
        return people.size();
    }

    LifePerson person(String code) {
        return people.get(code);
    }
}
