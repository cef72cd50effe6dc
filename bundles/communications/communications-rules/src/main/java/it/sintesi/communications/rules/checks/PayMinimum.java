package it.sintesi.communications.rules.checks;

import it.sintesi.communications.format.model.WorkingTime;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.kernel.api.codelist.CodeEntry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Gross minimum of a level of a collective agreement. No public table of minima exists; an administration that has one adds to the
 * row of the agreement the attributes {@code mensilita} (monthly payments a year), {@code divisore_orario} (hours a month) and, for
 * each level, {@code minimo_<level>} (euro a month). Without them nothing is computed and nothing is said.
 *
 * @param monthly  monthly minimum of the level in euro, or null when the level has none
 * @param payments monthly payments a year
 * @param divisor  conventional hours a month, or null
 */
public record PayMinimum(BigDecimal monthly, BigDecimal payments, BigDecimal divisor) {
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final int SCALE = 10;

    /** The minimum of that level on that day, or null when the agreement has no minima. */
    public static PayMinimum of(Facts facts, String agreement, String level, LocalDate day) {
        CodeEntry entry = facts.entry(Table.AGREEMENTS, agreement, day).orElse(null);
        if (entry == null || entry.attribute("mensilita").isEmpty()) {
            return null;
        }
        return new PayMinimum(level == null ? null
                : number(entry, "minimo_" + level), number(entry, "mensilita"), number(entry, "divisore_orario"));
    }

    private static BigDecimal number(CodeEntry entry, String attribute) {
        String text = entry.attribute(attribute);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Whether the minimum for this working time can be computed. */
    public boolean computable(WorkingTime time) {
        return monthly != null && time != null
                && (fullTime(time) || time.partTime() && WorkingTimes.positiveHours(time) && divisor != null);
    }

    /** Yearly minimum in whole euro, rounded down; only when {@link #computable}. */
    public int yearly(WorkingTime time) {
        BigDecimal month = fullTime(time) ? monthly : monthly.multiply(BigDecimal.valueOf(time.hours())).multiply(WEEKS_A_YEAR)
                .divide(divisor.multiply(MONTHS_A_YEAR), SCALE, RoundingMode.HALF_UP);
        return month.multiply(payments).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    public static boolean fullTime(WorkingTime time) {
        return "F".equals(time.code());
    }
}
