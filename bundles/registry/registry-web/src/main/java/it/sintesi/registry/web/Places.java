package it.sintesi.registry.web;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the code of a municipality or state from what somebody typed: the code, the name, or the name with the code behind it. */
final class Places {

    private static final Pattern CODE = Pattern.compile("(?:.*\\()?([A-Za-z]\\d{3})\\)?");

    private final CodeLists lists;

    Places(CodeLists lists) {
        this.lists = lists;
    }

    /** The code; what was typed when nothing has that name, so that the register refuses it by name; null for nothing. */
    String code(String typed) {
        if (typed == null) {
            return null;
        }
        Matcher code = CODE.matcher(typed.strip());
        if (code.matches()) {
            return code.group(1).toUpperCase(Locale.ROOT);
        }
        String name = typed.strip();
        return Stream.of(CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES).flatMap(list -> lists.get(list).entries().stream())
                .filter(entry -> entry.description().equalsIgnoreCase(name)).map(CodeEntry::code).findFirst().orElse(name);
    }
}
