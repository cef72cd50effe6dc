package it.sintesi.careers.sweep;

/** The careers and status periods of some people, in order of their numbers. */
public final class Slice {

    private final int first;
    private final Spans spans;
    private final Periods periods;
    private final IntColumn employers;
    private final IntColumn reversed;
    private final IntColumn relations;

    Slice(int first, int people, int expectedSpans) {
        this.first = first;
        spans = new Spans(expectedSpans);
        periods = new Periods(expectedSpans);
        employers = new IntColumn(people);
        reversed = new IntColumn(people);
        relations = new IntColumn(people);
    }

    /** Counts what belongs to the person and to no day. */
    void count(Life life) {
        int wrong = 0;
        for (int i = 0; i < life.relations; i++) {
            wrong += life.last[i] < life.start[i] ? 1 : 0;
        }
        relations.add(life.relations);
        employers.add(life.employers());
        reversed.add(wrong);
    }

    public Spans spans() {
        return spans;
    }

    public Periods periods() {
        return periods;
    }

    /** Number of the first person. */
    public int first() {
        return first;
    }

    /** How many people it tells of. */
    public int people() {
        return relations.size();
    }

    /** Relations of a person. */
    public int relations(int person) {
        return relations.get(person - first);
    }

    /** Different employers of a person. */
    public int employers(int person) {
        return employers.get(person - first);
    }

    /** Relations of a person that end before they begin: they are in no span. */
    public int reversed(int person) {
        return reversed.get(person - first);
    }
}
