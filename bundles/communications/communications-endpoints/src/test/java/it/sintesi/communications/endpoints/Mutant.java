package it.sintesi.communications.endpoints;

import java.util.Random;

/** One thing changed in a message: a character, a piece cut out or doubled, two pieces exchanged. */
final class Mutant {
    private static final String NASTY = "<>&\"'/\u0000\u0001\uFFFE]]>-!?=:;éÈ\uD800 \t\n0Z%";

    private Mutant() {
    }

    static String of(String text, Random random) {
        int at = random.nextInt(text.length());
        int length = 1 + random.nextInt(Math.min(40, text.length() - at));
        String head = text.substring(0, at);
        String piece = text.substring(at, at + length);
        String tail = text.substring(at + length);
        return switch (random.nextInt(6)) {
            case 0 -> head + NASTY.charAt(random.nextInt(NASTY.length())) + piece + tail;
            case 1 -> head + NASTY.charAt(random.nextInt(NASTY.length())) + piece.substring(1) + tail;
            case 2 -> head + tail;
            case 3 -> head + piece + piece + tail;
            case 4 -> head;
            default -> head + new StringBuilder(piece).reverse() + tail;
        };
    }
}
