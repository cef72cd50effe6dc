package it.sintesi.observatory.sources.domain;

import java.time.LocalDate;
import java.util.List;

import it.sintesi.observatory.api.ExternalFact;

/**
 * What a file says under a layout. Nothing enters while a problem stands.
 *
 * @param text     the file as text
 * @param figures  figures with their lines; only the right ones
 * @param problems what is wrong, in the order of the lines
 */
public record Reading(SourceText text, List<Figure> figures, List<Problem> problems) {

    /** A figure and the line it stands in. */
    public record Figure(long line, ExternalFact fact) {
    }

    public Reading {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /** First day of the figures, null when there are none. */
    public LocalDate from() {
        return figures.stream().map(figure -> figure.fact().from()).min(LocalDate::compareTo).orElse(null);
    }

    /** Last day of the figures, null when there are none. */
    public LocalDate to() {
        return figures.stream().map(figure -> figure.fact().to()).max(LocalDate::compareTo).orElse(null);
    }

    public List<ExternalFact> facts() {
        return figures.stream().map(Figure::fact).toList();
    }
}
