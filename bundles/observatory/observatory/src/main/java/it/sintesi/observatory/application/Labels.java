package it.sintesi.observatory.application;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.observatory.api.Dimension;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** Italian names of codes: of code lists, of offices, and of the groups that are ours. */
public final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final String CLASS_SUFFIX = ".00";

    private final CodeLists lists;
    private final Offices offices;
    private final Properties groups = new Properties();

    public Labels(CodeLists lists, Offices offices) {
        this.lists = lists;
        this.offices = offices;
        try (Reader reader = new InputStreamReader(Labels.class.getResourceAsStream("/it/sintesi/observatory/labels.properties"), StandardCharsets.UTF_8)) {
            groups.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("The names of the groups cannot be read", e);
        }
    }

    /** Name of a code; the code itself when it has none. */
    public String of(Dimension dimension, String code) {
        try {
            return named(dimension, code);
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            // Codes of filters come from addresses: what is no period has no name.
            return code;
        }
    }

    private String named(Dimension dimension, String code) {
        return switch (dimension) {
            case DAY -> LocalDate.parse(code).format(DAY);
            case MONTH -> {
                YearMonth month = YearMonth.parse(code);
                yield month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.ITALIAN) + " " + month.getYear();
            }
            case QUARTER -> code.substring(6) + "º trimestre " + code.substring(0, 4);
            case HALF_YEAR -> code.substring(6) + "º semestre " + code.substring(0, 4);
            case YEAR -> code;
            case MUNICIPALITY -> listed(CodeList.MUNICIPALITIES, code).or(() -> listed(CodeList.FOREIGN_STATES, code)).orElse(code);
            case OFFICE -> offices.byId(code).map(Office::name).orElse(code);
            case PROVINCE -> lists.get(CodeList.PROVINCES).entries().stream().filter(e -> code.equals(e.attribute("sigla"))).map(CodeEntry::description).findFirst()
                    .map(Labels::calm).orElse(code);
            case DIVISION -> listed(CodeList.SECTORS_2007, code).map(Labels::calm).orElse(code);
            case ACTIVITY -> listed(CodeList.SECTORS_2007, code + CLASS_SUFFIX).or(() -> listed(CodeList.SECTORS_2007, code + ".10")).or(() -> listed(CodeList.SECTORS_2025, code + CLASS_SUFFIX))
                    .map(Labels::calm).orElse(code);
            case DIVISION_2025 -> listed(CodeList.SECTORS_2025, code).orElse(code);
            case ACTIVITY_2025 -> listed(CodeList.SECTORS_2025, code + CLASS_SUFFIX).orElse(code);
            case CONTRACT -> listed(CodeList.CONTRACTS, code).map(Labels::calm).orElse(code);
            case WORKING_TIME -> listed(CodeList.WORKING_TIMES, code).orElse(code);
            case CITIZENSHIP -> listed(CodeList.CITIZENSHIPS, code).map(Labels::calm).orElse(code);
            case SCHOOL -> listed(CodeList.EDUCATION, code).orElse(code);
            case CAUSE -> listed(CodeList.TERMINATION_CAUSES, code).orElse(code);
            default -> groups.getProperty(dimension.name() + "." + code, code);
        };
    }

    private Optional<String> listed(String list, String code) {
        return lists.get(list).find(code, null).map(CodeEntry::description);
    }

    // Lists in capitals are read with difficulty.
    private static String calm(String text) {
        boolean loud = text.equals(text.toUpperCase(Locale.ITALIAN)) && text.length() > 1;
        return loud ? text.charAt(0) + text.substring(1).toLowerCase(Locale.ITALIAN) : text;
    }
}
