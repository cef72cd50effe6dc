package it.sintesi.web.api;

import java.util.List;
import java.util.function.Function;

import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;

/** Exports a list page by page, as it is filtered on the screen; at most 100,000 rows. */
public final class Exports {

    private static final int MOST = 100_000;

    private Exports() {
    }

    /**
     * The list as a table, in the format that the parameter {@code format} names (CSV without it).
     *
     * @param name    name of the file without ending
     * @param columns keys of the titles
     * @param search  one page of the filtered list
     * @param cells   the cells of a row, as many as columns
     */
    public static <T> WebResponse.Table table(WebRequest request, String name, List<String> columns, Function<PageRequest, Page<T>> search, Function<T, List<?>> cells) {
        WebResponse.TableFormat format = request.param("format", WebResponse.TableFormat.class);
        List<String> titles = columns.stream().map(request.texts()::get).toList();
        return new WebResponse.Table(name, format == null ? WebResponse.TableFormat.CSV : format, titles, sink -> {
            Page<T> page;
            int number = 0;
            do {
                page = search.apply(new PageRequest(number++, PageRequest.MAX_SIZE));
                page.items().forEach(row -> sink.accept(cells.apply(row)));
            } while (page.hasNext() && number < MOST / PageRequest.MAX_SIZE);
        });
    }
}
