package it.sintesi.careers.sweep;

/** Cuts the time of one person into spans of work and gaps. */
final class CareerWalk {

    private final DayList days = new DayList();

    void walk(Life life, int who, Spans out) {
        days.clear();
        for (int i = 0; i < life.relations; i++) {
            if (life.last[i] >= life.start[i]) {
                days.add(life.start[i]);
                days.after(life.last[i]);
            }
        }
        int count = days.close();
        int stretch = 0;
        boolean working = false;
        for (int d = 0; d < count; d++) {
            int day = days.get(d);
            int running = 0;
            int full = 0;
            int hours = 0;
            int first = -1;
            for (int i = 0; i < life.relations; i++) {
                if (life.start[i] <= day && day <= life.last[i]) {
                    running++;
                    full += life.hours[i] == Columns.FULL ? 1 : 0;
                    hours += Math.max(0, life.hours[i]);
                    first = first < 0 || prevails(life, i, first) ? i : first;
                }
            }
            stretch += running > 0 && !working ? 1 : 0;
            working = running > 0;
            out.add(who, day, days.until(d), running, hours, first < 0 ? -1 : life.row[first], working ? stretch : 0, Work.of(running, full));
        }
    }

    // Of two alike the one that began first; of those the one that came first into the columns.
    private static boolean prevails(Life life, int i, int other) {
        return life.hours[i] != life.hours[other] ? life.hours[i] > life.hours[other] : life.start[i] < life.start[other];
    }
}
