package it.sintesi.registry.web;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.registry.api.Address;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What codes mean, for people: the meaning with the code, or the code alone when no list knows it. */
final class Names {

    private final CodeLists lists;

    Names(CodeLists lists) {
        this.lists = lists;
    }

    /** Meaning of a code of a list. */
    String of(String list, String code) {
        return named(code, list);
    }

    String agreement(String code) {
        return named(code, CodeList.COLLECTIVE_AGREEMENTS);
    }

    String contract(String code) {
        return named(code, CodeList.CONTRACTS);
    }

    String sector(String code) {
        return named(code, CodeList.SECTORS_2025, CodeList.SECTORS_2007);
    }

    String place(String code) {
        return named(code, CodeList.MUNICIPALITIES, CodeList.FOREIGN_STATES);
    }

    /** One line; empty when nothing is known. */
    String address(Address address) {
        return address == null ? "" : Stream.of(address.street(), address.postcode(), place(address.municipality())).filter(Objects::nonNull)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private String named(String code, String... names) {
        if (code == null) {
            return "";
        }
        return Stream.of(names).map(name -> lists.get(name).find(code, null)).flatMap(Optional::stream).map(CodeEntry::description).findFirst()
                .map(text -> text + " (" + code + ")").orElse(code);
    }
}
