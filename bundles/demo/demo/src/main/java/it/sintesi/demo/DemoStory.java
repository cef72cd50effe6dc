package it.sintesi.demo;

import it.sintesi.demo.lives.CitizenStory;
import it.sintesi.demo.lives.Life;
import it.sintesi.demo.lives.LifeEmployer;
import it.sintesi.demo.lives.LifePerson;
import it.sintesi.demo.lives.Intermediary;
import it.sintesi.demo.lives.Lives;
import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.demo.lives.Telling;
import it.sintesi.demo.lives.ToldLives;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The province of the demonstration, small enough to be held: who lives in it and what happens on each day. */
final class DemoStory {

    /** One more than two years: 24 whole months, whatever the day of the month, are what a forecast needs. */
    static final int MONTHS = 25;
    /** How long before the story the jobs may have begun that people have on its first day. */
    static final int STOCK_YEARS = 5;
    private static final int LATELY_DAYS = 45;
    private static final int LATELY_MOST = 40;

    /** A message and whose it is. */
    record Message(LifePerson person, Telling telling) {
    }

    /** What happens on one day. */
    record Day(List<Message> messages, List<ServiceEvent> services) {
    }

    private final Lives lives;
    private final List<LifePerson> people = new ArrayList<>();
    private final Map<LocalDate, Day> days = new TreeMap<>();
    private final Map<String, String> scenes = new LinkedHashMap<>();

    DemoStory(long seed, int people, LocalDate today) {
        lives = new Lives(seed, people, today.minusMonths(MONTHS), today);
        add(new CitizenStory(lives).life());
        new ToldLives(lives).all().forEach(told -> {
            add(told.life());
            scenes.put(told.life().person().code(), told.scene());
        });
        for (int i = 0; i < people; i++) {
            add(lives.life(i));
        }
        days.values().forEach(day -> day.messages().sort(Comparator.comparing(message -> message.telling().sentAt())));
    }

    private void add(Life life) {
        people.add(life.person());
        life.tellings().forEach(telling -> day(telling.sentAt().toLocalDate()).messages().add(new Message(life.person(), telling)));
        life.services().forEach(event -> day(event.day()).services().add(event));
    }

    private Day day(LocalDate day) {
        return days.computeIfAbsent(day, key -> new Day(new ArrayList<>(), new ArrayList<>()));
    }

    /** The citizen with an account is the first one. */
    List<LifePerson> people() {
        return people;
    }

    List<LifeEmployer> employers() {
        return lives.employers();
    }

    List<Intermediary> intermediaries() {
        return lives.intermediaries();
    }

    /** First the company of the account {@code officine}. */
    LifeEmployer firstEmployer() {
        return lives.fixed(0);
    }

    /** What each of those shows who were told by hand, by fiscal code. */
    Map<String, String> scenes() {
        return scenes;
    }

    /** Who shows a scene. @throws java.util.NoSuchElementException when nobody does */
    LifePerson ofScene(String scene) {
        return people.stream().filter(person -> scene.equals(scenes.get(person.code()))).findFirst().orElseThrow();
    }

    LocalDate from() {
        return lives.from();
    }

    /** Day after the last one. */
    LocalDate to() {
        return lives.to();
    }

    /** The citizen with an account, and some who gave a declaration lately. */
    List<String> lately() {
        List<String> all = new ArrayList<>(List.of(people.get(0).code()));
        days.forEach((day, what) -> what.services().stream().filter(event -> event.kind() == ServiceEvent.Kind.DID && day.isAfter(lives.to().minusDays(LATELY_DAYS)))
                .limit(LATELY_MOST).forEach(event -> all.add(event.code())));
        return all.stream().distinct().limit(LATELY_MOST).toList();
    }

    /** Days on which something happens, oldest first. */
    Map<LocalDate, Day> days() {
        return days;
    }
}
