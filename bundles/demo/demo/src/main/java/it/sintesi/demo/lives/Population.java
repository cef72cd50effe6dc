package it.sintesi.demo.lives;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.ResidencePermit;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The people of the province, each made from its number; fiscal codes are right and no two are the same. */
final class Population {

    private static final List<String> EDUCATIONS = List.of("20", "20", "30", "30", "40", "40", "40", "40", "60", "70");
    private static final List<String> STREETS = List.of("Via Roma", "Via dei Prati", "Via Garibaldi", "Via Mazzini", "Viale Europa", "Via San Rocco", "Via Trento",
            "Via Verdi", "Via della Pieve", "Vicolo Chiuso", "Via Milano", "Via Brescia");

    private final long seed;
    private final Territory territory;
    private final Names names;
    private final Births births;
    private final LocalDate end;
    private final double[] trades = Trade.ALL.stream().mapToDouble(Trade::weight).toArray();

    Population(long seed, Territory territory, Names names, LocalDate end) {
        this.seed = seed;
        this.territory = territory;
        this.names = names;
        this.end = end;
        this.births = new Births(territory, names, end, seed);
    }

    long capacity() {
        return births.capacity();
    }

    LifePerson person(int index) {
        Dice dice = Dice.of(seed, "person", index);
        Births.Birth birth = births.of(index, dice);
        String sex = dice.percent(47) ? "F" : "M";
        String surname = birth.surname().toUpperCase(Locale.ROOT);
        String name = dice.pick(names.names(birth.group(), sex)).toUpperCase(Locale.ROOT);
        String code = FiscalCode.compute(surname, name, birth.day(), sex, birth.place()).code();
        Person person = new Person(surname, name, code, birth.citizenship(), sex, birth.place(), birth.day());
        return new LifePerson(index, person, territory.pick(dice), street(dice), dice.pick(EDUCATIONS), birth.european() ? null : permit(dice, index),
                dice.percent(3.5), Mobility.draw(dice), Trade.ALL.get(dice.weighted(trades)));
    }

    static String street(Dice dice) {
        return dice.pick(STREETS) + " " + dice.between(1, 90);
    }

    private ResidencePermit permit(Dice dice, int index) {
        String number = "I%08d".formatted(index);
        return dice.percent(45) ? new ResidencePermit(end.plusYears(5), "LAVOR", "7", number, "017")
                : new ResidencePermit(end.plusDays(dice.between(30, 700)), dice.percent(70) ? "LAVOR" : "FAMIG", "1", number, "017");
    }
}
