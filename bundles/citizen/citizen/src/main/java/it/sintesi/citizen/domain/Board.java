package it.sintesi.citizen.domain;

import java.util.Optional;

/** The self-service boards of the charter (§2.1.2). */
public enum Board {
    VACANCIES("offerte"), COURSES("corsi"), TRAINEESHIPS("tirocini"), COMPETITIONS("concorsi"), ENDOWMENTS("dote"), PROGRAMMES("programmi"), EURES("eures");

    private final String slug;

    Board(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    public static Optional<Board> ofSlug(String slug) {
        for (Board board : values()) {
            if (board.slug.equals(slug)) {
                return Optional.of(board);
            }
        }
        return Optional.empty();
    }
}
