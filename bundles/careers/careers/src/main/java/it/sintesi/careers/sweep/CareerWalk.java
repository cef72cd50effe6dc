package it.sintesi.careers.sweep;

/** Cuts the time of one person into spans of work and gaps. */
final class CareerWalk {

    private final Running running = new Running();

    /** @param days days on which work begins or has ended */
    void walk(Life life, DayList days, int who, Spans out) {
        running.begin();
        int stretch = 0;
        boolean working = false;
        for (int d = 0; d < days.size(); d++) {
            running.moveTo(life, days.get(d));
            int full = 0;
            int hours = 0;
            int first = -1;
            for (int k = 0; k < running.size(); k++) {
                int i = running.get(k);
                full += life.hours[i] == Columns.FULL ? 1 : 0;
                hours += Math.max(0, life.hours[i]);
                // Of two alike the one that began first; of those the one that came first into the columns.
                first = first < 0 || life.hours[i] > life.hours[first] ? i : first;
            }
            stretch += first >= 0 && !working ? 1 : 0;
            working = first >= 0;
            out.add(who, days.get(d), days.until(d), running.size(), hours, working ? life.row[first] : -1, working ? stretch : 0, Work.of(running.size(), full));
        }
    }
}
