package it.sintesi.web.api;

/**
 * A piece of a page that another area brings: templates show it with {@code piece(fragment)}, with the templates and texts of that area.
 *
 * @param area name of the area
 * @param view its template, without the frame of a page, and its model
 */
public record Fragment(String area, WebResponse.View view) {
}
