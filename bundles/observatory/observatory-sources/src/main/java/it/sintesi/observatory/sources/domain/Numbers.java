package it.sintesi.observatory.sources.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures as files write them: the separator of the columns tells which point is meant, so that 1.234 never becomes another number. */
final class Numbers {

    private static final Pattern ITALIAN = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,14})(,\\d{1,4})?"), ENGLISH = Pattern.compile("-?\\d{1,14}(\\.\\d{1,4})?");

    private Numbers() {
    }

    /** With semicolons between columns a decimal comma and points for thousands, with commas a decimal point; empty when it is no number, or too fine. */
    static Optional<BigDecimal> parse(String text, boolean italian) {
        if (italian) {
            return ITALIAN.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.'))) : Optional.empty();
        }
        return ENGLISH.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
