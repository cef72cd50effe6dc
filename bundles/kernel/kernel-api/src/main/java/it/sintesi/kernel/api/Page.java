package it.sintesi.kernel.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items  the rows of this page
 * @param total  how many rows match in all
 * @param number number of this page, from 0
 * @param size   rows a page
 */
public record Page<T>(List<T> items, long total, int number, int size) {

    public Page {
        items = List.copyOf(items);
    }

    /** How many pages there are; at least one. */
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
        return new Page<>(items.stream().<R>map(mapping).toList(), total, number, size);
    }
}
