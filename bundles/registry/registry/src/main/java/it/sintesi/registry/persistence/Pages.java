package it.sintesi.registry.persistence;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import java.util.function.Function;
import javax.persistence.TypedQuery;

/** Pages of query results. */
final class Pages {

    private Pages() {
    }

    static <E, T> Page<T> of(TypedQuery<E> rows, TypedQuery<Long> count, PageRequest page, Function<E, T> mapping) {
        long total = count.getSingleResult();
        return new Page<>(rows.setFirstResult(page.offset()).setMaxResults(page.size()).getResultList().stream().map(mapping).toList(), total,
                page.number(), page.size());
    }

    /** A LIKE pattern for text that is somewhere inside, or at the beginning; the text's own wildcards are only letters. */
    static String inside(String text) {
        return "%" + beginning(text);
    }

    static String beginning(String text) {
        return Columns.key(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
