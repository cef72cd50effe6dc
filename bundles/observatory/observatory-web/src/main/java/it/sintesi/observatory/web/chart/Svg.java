package it.sintesi.observatory.web.chart;


/** Writes SVG with presentation attributes only: no style attribute, no script, every text escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder(4096);
    private final int height;

    /** Begins a drawing; {@code id} must be unique on the page. */
    Svg(String id, String css, int width, int height, String title, String description) {
        this.height = height;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"").append(css).append("\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" role=\"img\" aria-labelledby=\"").append(id).append("-t ").append(id).append("-d\" font-family=\"inherit\" font-size=\"13\">")
                .append("<title id=\"").append(id).append("-t\">").append(escape(title)).append("</title>")
                .append("<desc id=\"").append(id).append("-d\">").append(escape(description)).append("</desc>");
    }

    int height() {
        return height;
    }

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String colour) {
        return raw("<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2) + "\" stroke=\"" + colour + "\"/>");
    }

    Svg rect(double x, double y, double width, double height, String fill, String stroke) {
        return raw("<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height) + "\" fill=\"" + fill + "\" stroke=\"" + stroke + "\"/>");
    }

    Svg path(String data, String stroke, String dashes) {
        return raw("<path d=\"" + data + "\" fill=\"none\" stroke=\"" + stroke + "\" stroke-width=\"2\"" + (dashes.isEmpty() ? "" : " stroke-dasharray=\"" + dashes + "\"") + "/>");
    }

    /** A text; anchor {@code start}, {@code middle} or {@code end}. */
    Svg text(double x, double y, String anchor, String content) {
        return raw("<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" text-anchor=\"" + anchor + "\" fill=\"#17324d\">" + escape(content) + "</text>");
    }

    /** The drawing. */
    String end() {
        return out.append("</svg>").toString();
    }

    static String n(double value) {
        // A map has hundreds of them, and String.format took most of the time of its page.
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
