package it.sintesi.observatory.web.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures that belong together.
 *
 * @param name   as in the legend
 * @param values one a category; null where there is none or it is protected
 */
public record Series(String name, List<BigDecimal> values) {
}
