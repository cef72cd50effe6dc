package it.sintesi.kernel.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items  the rows of this page
 * @param total  how many rows match in all; at least so many when there are {@code more}
 * @param number number of this page, from 0
 * @param size   rows a page
 * @param more   true when more match than were counted; {@code total} then reaches beyond this page
 */
public record Page<T>(List<T> items, long total, int number, int size, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** A page of a list that was counted to its end. */
    public Page(List<T> items, long total, int number, int size) {
        this(items, total, number, size, false);
    }

    /** How many pages are known of; at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return number + 1 < pages();
    }

    public boolean hasPrevious() {
        return number > 0;
    }

    /** The same page with other rows. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), total, number, size, more);
    }
}
