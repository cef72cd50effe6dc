package it.sintesi.registry.web;

import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.registry.api.Licence;
import it.sintesi.web.api.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Values of the history for people: codes become names, days are written as people write them. */
record Shown(Names names, Texts texts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** One value; empty when it is unknown. Lines of lists stay lines. */
    String value(String field, String raw) {
        return raw == null || raw.isEmpty() ? "" : raw.lines().map(line -> line(field, line)).collect(Collectors.joining("\n"));
    }

    private String line(String field, String raw) {
        String[] p = Arrays.copyOf(raw.split("\\|", -1), 6);
        return switch (field) {
            case "birthDate" -> day(raw);
            case "birthPlace" -> names.place(raw);
            case "citizenship" -> names.of(CodeList.CITIZENSHIPS, raw);
            case "education" -> names.of(CodeList.EDUCATION, raw);
            case "domicile", "residence", "legalSeat" -> join(p[2], p[1], names.place(given(p[0])));
            case "seats" -> join(p[2], p[1], names.place(given(p[0])), p[3], p[4], p[5]);
            case "permit" -> join(names.of(CodeList.PERMIT_DOCUMENTS, given(p[0])), p[1], names.of(CodeList.PERMIT_REASONS, given(p[2])), until(p[3]), renewal(p[4]));
            case "studies" -> join(names.of(CodeList.EDUCATION, given(p[0])), p[1], p[2], p[3]);
            case "languages" -> join(language(p[0]), texts.get("level." + p[1]));
            case "licences" -> join(Licence.Kind.valueOf(p[0]).label(), until(p[1]));
            case "privacy" -> texts.get("privacy." + p[0]) + ": " + texts.get("S".equals(p[1]) ? "answer.yes" : "answer.no");
            case "representatives" -> join(p[0], p[1], p[2], given(p[3]) == null ? null : texts.get("file.since", day(p[3])));
            case "kind" -> texts.get("company.kind." + raw);
            case "sector" -> names.sector(raw);
            case "collectiveAgreement" -> names.agreement(raw);
            case "publicBody" -> texts.get("S".equals(raw) ? "answer.yes" : "answer.no");
            default -> join(p);
        };
    }

    static String language(String code) {
        return new Locale(code).getDisplayLanguage(Locale.ITALIAN);
    }

    private String until(String text) {
        return given(text) == null ? null : texts.get("file.until", day(text));
    }

    private String renewal(String text) {
        return given(text) == null ? null : texts.get("file.renewal", day(text));
    }

    private static String day(String text) {
        return DAY.format(LocalDate.parse(text));
    }

    private static String given(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static String join(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
