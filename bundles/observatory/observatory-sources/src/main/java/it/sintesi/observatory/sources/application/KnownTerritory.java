package it.sintesi.observatory.sources.application;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.observatory.sources.domain.Territory;

/** The province and its municipalities from the code lists in force; made anew for each file, since lists change. */
final class KnownTerritory implements Territory {

    private static final String SIGLA = "BS";
    private static final Set<String> PROVINCE = Set.of("BS", "017", "17", "BRESCIA");

    private final CodeLists lists;
    private final Map<String, String> municipalities = new HashMap<>();

    KnownTerritory(CodeLists lists) {
        this.lists = lists;
        for (CodeEntry entry : lists.get(CodeList.MUNICIPALITIES).entries()) {
            if (SIGLA.equals(entry.attribute("sigla")) && entry.validTo() == null) {
                municipalities.put(entry.code(), entry.code());
                municipalities.put(entry.attribute("istat"), entry.code());
                municipalities.put(entry.description().toUpperCase(Locale.ITALY), entry.code());
            }
        }
    }

    @Override
    public Optional<String> municipality(String text) {
        return Optional.ofNullable(municipalities.get(text.toUpperCase(Locale.ITALY)));
    }

    @Override
    public boolean province(String text) {
        return PROVINCE.contains(text.toUpperCase(Locale.ITALY));
    }

    @Override
    public boolean section(String letter) {
        return letter.length() == 1 && (lists.get(CodeList.SECTORS_2007).contains(letter, null) || lists.get(CodeList.SECTORS_2025).contains(letter, null));
    }
}
