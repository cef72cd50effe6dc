package it.sintesi.kernel.api;

/**
 * Which page is asked for.
 *
 * @param number from 0
 * @param size   rows a page, 1 to 500
 */
public record PageRequest(int number, int size) {

    /** Largest page that is ever served. */
    public static final int MAX_SIZE = 500;

    public PageRequest {
        // Beyond this the offset is no int any more; no list is that long.
        number = Math.min(Integer.MAX_VALUE / MAX_SIZE, Math.max(0, number));
        size = Math.min(MAX_SIZE, Math.max(1, size));
    }

    /** The first page of 25 rows. */
    public static PageRequest first() {
        return new PageRequest(0, 25);
    }

    public int offset() {
        return Math.multiplyExact(number, size);
    }
}
