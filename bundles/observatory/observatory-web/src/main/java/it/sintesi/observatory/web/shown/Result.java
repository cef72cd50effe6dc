package it.sintesi.observatory.web.shown;

import it.sintesi.kernel.api.Page;
import java.util.List;

/**
 * An answer ready for the page.
 *
 * @param title    what it shows
 * @param notes    what a reader must know
 * @param drawings charts; empty for a table
 * @param grid     the numbers
 * @param shades   bounds of the classes of a heat map as written; empty for others
 * @param page     which part of a long table it is
 * @param hint     key of a text that says why another view was taken; empty when none
 * @param meanings definitions of the measures
 */
public record Result(String title, List<String> notes, List<Drawings.Drawing> drawings, Grid grid, List<String> shades, Page<?> page, String hint, List<Meaning> meanings) {
}
