package it.sintesi.web.api;

/**
 * A line of a shell's menu. Its text is the message {@code menu.<id>} of the area; a line of the portal is also a tile on its home, with the
 * message {@code menu.<id>.about} as its sentence.
 *
 * @param id    stable name, unique within the area
 * @param icon  icon of Bootstrap Italia without its prefix, for example {@code files}
 * @param order position, smaller first; the shells use tens: 10 dashboard, 100 to 800 areas, 900 the keepers' rooms
 * @param shell where it appears
 * @param path  address within the shell, beginning with a slash
 * @param guard who sees it
 */
public record MenuEntry(String id, String icon, int order, Shell shell, String path, Guard guard) {
}
