package it.sintesi.demo.lives;

import it.sintesi.communications.format.FiscalCode;
import it.sintesi.registry.api.IntermediaryKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The companies of the province, each made from its trade and its rank by size; sizes of a trade follow Zipf's law. The first ones of some trades are the
 * sixty companies of the demonstration, whose codes never change; the very first is {@code 99000010175}.
 */
final class Economy {

    private static final double EXPONENT = 0.85;
    private static final int AGENCIES = 8;
    private static final int INTERMEDIARIES = 10;
    private static final int PEOPLE_OF_A_COMPANY = 13;
    /** The largest companies of each trade are kept, because they are drawn again and again; a bound for any size of the province. */
    private static final int KEPT = 1_024;

    private final long seed;
    private final Territory territory;
    private final List<String> surnames;
    private final int people;
    private final List<Intermediary> intermediaries = new ArrayList<>();
    // Threads that miss one at the same time make the same one.
    private final LifeEmployer[] kept = new LifeEmployer[Trade.ALL.size() * KEPT];

    Economy(long seed, Territory territory, Names names, int people) {
        this.seed = seed;
        this.territory = territory;
        this.surnames = names.surnames("IT");
        this.people = people;
        intermediaries.add(new Intermediary("CMPSRG60A31C408X", "Studio Campi Sergio", IntermediaryKind.LABOUR_CONSULTANT, "studio"));
        IntermediaryKind[] kinds = {IntermediaryKind.LABOUR_CONSULTANT, IntermediaryKind.PROFESSIONAL, IntermediaryKind.TRADE_ASSOCIATION};
        for (int i = 1; i < INTERMEDIARIES; i++) {
            IntermediaryKind kind = kinds[i % kinds.length];
            String name = (kind == IntermediaryKind.TRADE_ASSOCIATION ? "Associazione artigiani " : "Studio ") + surnames.get(i * 3);
            intermediaries.add(new Intermediary(code(9_900_500 + i), name, kind, "studio-%02d".formatted(i + 1)));
        }
    }

    List<Intermediary> intermediaries() {
        return intermediaries;
    }

    /** How many companies a trade has. */
    int companies(Trade trade) {
        return Math.max(Math.max(2, trade.fixed()), (int) ((long) people * trade.share() / 100 / PEOPLE_OF_A_COMPANY));
    }

    /** A company of that trade, the large ones more often. */
    LifeEmployer pick(Dice dice, Trade trade, String zone) {
        LifeEmployer first = company(trade, rank(dice, companies(trade)));
        if (first.town().zone().equals(zone)) {
            return first;
        }
        LifeEmployer second = company(trade, rank(dice, companies(trade)));
        return second.town().zone().equals(zone) ? second : first;
    }

    LifeEmployer agency(Dice dice) {
        return agency(rank(dice, AGENCIES));
    }

    List<LifeEmployer> agencies() {
        List<LifeEmployer> all = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            all.add(agency(i));
        }
        return all;
    }

    private LifeEmployer agency(int number) {
        Dice dice = Dice.of(seed, "agency", number);
        return new LifeEmployer(code(9_900_700 + number), "Agenzia per il lavoro " + surnames.get(40 + number) + " Spa", Trade.ALL.get(0), territory.pick(dice), Population.street(dice),
                "030%07d".formatted(9_000 + number), "agenzia%02d@example.org".formatted(number), true, 101 + number, null);
    }

    // Inverse of the distribution function of Zipf's law, continuous.
    private static int rank(Dice dice, int count) {
        double power = 1 - EXPONENT;
        double reached = 1 + dice.unit() * (StrictMath.pow(count + 1.0, power) - 1);
        return Math.min(count - 1, (int) StrictMath.pow(reached, 1 / power) - 1);
    }

    LifeEmployer company(Trade trade, int rank) {
        int place = Trade.ALL.indexOf(trade);
        if (rank >= KEPT) {
            return make(trade, place, rank);
        }
        int at = place * KEPT + rank;
        LifeEmployer known = kept[at];
        return known != null ? known : (kept[at] = make(trade, place, rank));
    }

    private LifeEmployer make(Trade trade, int place, int rank) {
        boolean fixed = rank < trade.fixed();
        int number = rank;
        for (int i = 0; fixed && i < place; i++) {
            number += Trade.ALL.get(i).fixed();
        }
        Dice dice = Dice.of(seed, "company" + place, rank);
        boolean first = fixed && number == 0;
        Municipality town = trade.tourism() && dice.percent(70) ? territory.pick(dice, dice.percent(75) ? "LAKE" : "MOUNTAIN") : territory.pick(dice);
        String code = first ? "99000010175" : code(fixed ? 9_900_100 + number : 9_000_000 + place * 40_000 + rank);
        // Two thirds leave their communications to an intermediary.
        boolean delegates = fixed ? number == 0 || number % 3 != 2 : dice.percent(66);
        Intermediary by = delegates ? intermediaries.get(fixed ? number % INTERMEDIARIES : dice.below(INTERMEDIARIES)) : null;
        String name = first ? "Officine Esempio Srl" : name(trade, town, rank, dice);
        return new LifeEmployer(code, name, trade, town, Population.street(dice), "030%07d".formatted(1_000 + (place * 40_000 + rank) % 9_000_000),
                "personale%d.%d@example.org".formatted(place, rank), false, 0, by);
    }

    private String name(Trade trade, Municipality town, int rank, Dice dice) {
        if (trade.publicBody()) {
            return trade.noun().endsWith(" di") ? trade.noun() + " " + town.name() + (rank < 205 ? "" : " - Unione " + rank) : trade.noun() + " " + town.name() + " " + (rank + 1);
        }
        return trade.noun() + " " + dice.pick(surnames) + (rank < 60 ? " Spa" : " Srl");
    }

    /** An 11-digit code with its check digit: 7 digits of number, 3 of the office of Brescia. */
    private static String code(int number) {
        String base = "%07d017".formatted(number);
        for (char check = '0'; check <= '9'; check++) {
            if (FiscalCode.validOfAnyone(base + check)) {
                return base + check;
            }
        }
        throw new IllegalStateException("no check digit for " + base);
    }
}
