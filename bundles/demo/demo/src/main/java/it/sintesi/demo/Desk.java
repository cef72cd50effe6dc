package it.sintesi.demo;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import java.util.List;
import java.util.Set;

/** Who acts for the services in the demonstration: an operator of the office that is competent for somebody, or the citizen. */
public final class Desk {

    private final Offices offices;
    private final Directory directory;

    /** Made by Blueprint. */
    public Desk(Offices offices, Directory directory) {
        this.offices = offices;
        this.directory = directory;
    }

    /** The account of the operator of an office: {@code operatore}, {@code operatore2} … in the order of the offices. */
    static String account(int office) {
        return office == 0 ? "operatore" : "operatore" + (office + 1);
    }

    List<Office> centres() {
        return offices.all();
    }

    /** Operator of the office that is competent for where somebody lives. */
    Caller operator(String person) {
        String home = directory.home(person);
        Office office = offices.officeOf(home).orElseThrow(() -> new IllegalStateException("no office for " + home));
        return operator(office);
    }

    Caller operator(Office office) {
        int number = centres().stream().map(Office::id).toList().indexOf(office.id());
        return new Caller(account(number), "Operatore del " + office.name(), Set.of(Role.OPERATOR, Role.SUPERVISOR), office.id(), null, null);
    }

    /** The citizen, as the portal knows her or him. */
    Caller citizen(String person) {
        return new Caller(person, directory.name(person), Set.of(Role.CITIZEN), null, person, null);
    }

    Directory directory() {
        return directory;
    }
}
