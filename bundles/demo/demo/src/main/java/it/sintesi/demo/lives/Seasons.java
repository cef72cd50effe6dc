package it.sintesi.demo.lives;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** When work is found: how likely each month is, and which trades hire in it. */
final class Seasons {

    /** Corrects what the year's own memory does to the months (somebody hired in September is not free in October); found by measuring. */
    private static final double[] MEMORY = {0.9, 0.965, 0.99, 1.02, 1.05, 1.08, 1.09, 0.95, 0.99, 1.085, 0.995, 0.865};

    private final double[] hazard = new double[12];
    private final Map<Integer, double[]> trades = new HashMap<>();

    Seasons() {
        for (String[] row : Csv.rows("targets.csv")) {
            if (row[0].equals("MONTH")) {
                int month = Integer.parseInt(row[1]);
                hazard[month - 1] = Double.parseDouble(row[2]) / 100 * 365.25 / LocalDate.of(2023, month, 1).lengthOfMonth() * MEMORY[month - 1];
            }
        }
        Map<String, double[]> rows = new HashMap<>();
        Csv.rows("seasons.csv").forEach(row -> rows.put(row[0], Arrays.stream(row).skip(1).mapToDouble(Double::parseDouble).toArray()));
        for (int month = 1; month <= 12; month++) {
            int at = month - 1;
            trades.put(month, Trade.ALL.stream().mapToDouble(trade -> trade.weight() * rows.get(trade.season())[at]).toArray());
        }
    }

    /** The day on which somebody finds work who began to look for it on that day, with that mean search in days of an average month. */
    LocalDate found(Dice dice, LocalDate since, double meanDays) {
        double left = dice.exponential(meanDays);
        LocalDate day = since;
        while (true) {
            double rate = hazard[day.getMonthValue() - 1];
            int days = day.lengthOfMonth() - day.getDayOfMonth() + 1;
            if (left < days * rate) {
                return day.plusDays((long) (left / rate));
            }
            left -= days * rate;
            day = day.plusDays(days);
        }
    }

    /** The trade that hires in a month; most people stay in their own. */
    Trade trade(Dice dice, LocalDate day, Trade own) {
        double[] weights = trades.get(day.getMonthValue());
        int mine = Trade.ALL.indexOf(own);
        // Who is out of season looks elsewhere.
        double relative = weights[mine] / own.weight();
        return dice.percent(70 * Math.min(1, relative)) ? own : Trade.ALL.get(dice.weighted(weights));
    }
}
