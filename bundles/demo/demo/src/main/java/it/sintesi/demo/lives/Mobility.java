package it.sintesi.demo.lives;

/**
 * How somebody works: chances in a hundred, times in days.
 *
 * @see Careers
 */
public enum Mobility {
    STABLE(44, 80, 2, 3_000, 260, 150, 88), MOBILE(34, 26, 14, 900, 130, 98, 68), PRECARIOUS(22, 5, 38, 300, 60, 36, 55);

    /** Of a hundred people. */
    final int share;
    /** Of a hundred jobs, those without a term. */
    final int permanent;
    /** Of a hundred jobs with a term, those through an agency. */
    final int agency;
    /** Mean length of a job without a term. */
    final int stay;
    /** Mean length of a term. */
    final int term;
    /** Mean time of looking for work. */
    final int search;
    /** Of a hundred people, those at work when the story begins. */
    final int employed;

    Mobility(int share, int permanent, int agency, int stay, int term, int search, int employed) {
        this.share = share;
        this.permanent = permanent;
        this.agency = agency;
        this.stay = stay;
        this.term = term;
        this.search = search;
        this.employed = employed;
    }

    static Mobility draw(Dice dice) {
        int left = dice.below(100);
        return left < STABLE.share ? STABLE : left < STABLE.share + MOBILE.share ? MOBILE : PRECARIOUS;
    }
}
