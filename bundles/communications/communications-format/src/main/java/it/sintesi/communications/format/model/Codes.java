package it.sintesi.communications.format.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Lists of codes without the absent ones. */
final class Codes {
    private Codes() {
    }

    static List<String> present(String... codes) {
        return Arrays.stream(codes).filter(Objects::nonNull).toList();
    }
}
