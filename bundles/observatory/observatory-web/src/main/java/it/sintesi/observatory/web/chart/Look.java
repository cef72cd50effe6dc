package it.sintesi.observatory.web.chart;

/**
 * How a series looks, so that it is told from others without its colour: dashes and a marker on lines, a pattern in bars. Every colour has
 * at least 4.5 : 1 on white.
 */
enum Look {
    FIRST("#0059b3", "", "M-4-4H4V4H-4Z", ""),
    SECOND("#a33d00", "7 3", "M0-5L5 4H-5Z", "M0 8L8 0M-2 2L2-2M6 10L10 6"),
    THIRD("#00663a", "2 3", "M0-5L5 0L0 5L-5 0Z", "M2 2h2v2h-2zM6 6h2v2h-2z"),
    FOURTH("#6a2c91", "9 3 2 3", "M-4-2H-2V-4H2V-2H4V2H2V4H-2V2H-4Z", "M0 2H8M0 6H8"),
    FIFTH("#b3005c", "4 2", "M0 5L5-4H-5Z", "M2 0V8M6 0V8"),
    SIXTH("#42505c", "12 4", "M-5-1.5H5V1.5H-5Z", "M0 0L8 8M-2 6L2 10M6-2L10 2");

    final String colour;
    final String dashes;
    final String marker;
    private final String pattern;

    Look(String colour, String dashes, String marker, String pattern) {
        this.colour = colour;
        this.dashes = dashes;
        this.marker = marker;
        this.pattern = pattern;
    }

    static Look of(int index) {
        return values()[index % values().length];
    }

    /** The definition of its pattern; empty for the plain one. */
    String definition(String id) {
        return pattern.isEmpty() ? "" : "<pattern id=\"" + name(id) + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"#fff\"/><path d=\""
                + pattern + "\" stroke=\"" + colour + "\" stroke-width=\"2\" fill=\"" + colour + "\"/></pattern>";
    }

    /** What bars are filled with. */
    String fill(String id) {
        return pattern.isEmpty() ? colour : "url(#" + name(id) + ")";
    }

    private String name(String id) {
        return id + "-p" + ordinal();
    }

    /** Its marker at a place. */
    String mark(double x, double y) {
        return "<path transform=\"translate(" + Svg.n(x) + " " + Svg.n(y) + ")\" d=\"" + marker + "\" fill=\"" + colour + "\"/>";
    }
}
