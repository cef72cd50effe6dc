package it.sintesi.console;

import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.registry.api.Address;

/** Codes of the register as people read them. A code without a name stays as it is. */
public final class Names {

    private final CodeLists lists;

    public Names(CodeLists lists) {
        this.lists = lists;
    }

    String of(String list, String code) {
        return code == null ? null : lists.get(list).find(code, null).map(CodeEntry::description).filter(d -> !d.isBlank()).orElse(code);
    }

    /** Municipality or foreign state. */
    String place(String code) {
        return code == null ? null : of(code.startsWith("Z") ? CodeList.FOREIGN_STATES : CodeList.MUNICIPALITIES, code);
    }

    String address(Address address) {
        if (address == null) {
            return null;
        }
        String town = ((address.postcode() == null ? "" : address.postcode() + " ") + (address.municipality() == null ? "" : place(address.municipality()))).strip();
        return address.street() == null ? town : address.street() + (town.isEmpty() ? "" : ", " + town);
    }
}
