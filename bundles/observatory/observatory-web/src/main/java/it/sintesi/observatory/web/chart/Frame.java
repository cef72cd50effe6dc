package it.sintesi.observatory.web.chart;

/** The two sizes in which every drawing is made: one fills a wide window, the other stays readable on a phone. The style sheet shows one of them. */
public enum Frame {
    WIDE("chart-wide", 880), NARROW("chart-narrow", 320);

    final String css;
    final int width;

    Frame(String css, int width) {
        this.css = css;
        this.width = width;
    }

    String id(String id) {
        return id + (this == WIDE ? "-w" : "-n");
    }
}
