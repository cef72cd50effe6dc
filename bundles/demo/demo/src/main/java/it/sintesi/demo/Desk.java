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

    /** The account of the person responsible for an office: {@code responsabile}, {@code responsabile2} … */
    static String supervisor(int office) {
        return office == 0 ? "responsabile" : "responsabile" + (office + 1);
    }

    List<Office> centres() {
        return offices.all();
    }

    /** Operator of the office that is competent for where somebody lives. */
    Caller operator(String person) {
        String home = directory.home(person);
        return operatorOf(home);
    }

    /** Operator of the office in whose territory a municipality lies, Belfiore code. */
    Caller operatorOf(String town) {
        return operator(offices.officeOf(town).orElseThrow(() -> new IllegalStateException("no office for " + town)));
    }

    /** The person responsible for the office that is competent for where somebody lives: never the account of the operator. */
    Caller supervisor(String person) {
        Office office = offices.officeOf(directory.home(person)).orElseThrow();
        return new Caller(supervisor(number(office)), "Responsabile del " + office.name(), Set.of(Role.SUPERVISOR), office.id(), null, null);
    }

    Caller operator(Office office) {
        return new Caller(account(number(office)), "Operatore del " + office.name(), Set.of(Role.OPERATOR, Role.SUPERVISOR), office.id(), null, null);
    }

    private int number(Office office) {
        return centres().stream().map(Office::id).toList().indexOf(office.id());
    }

    /** The citizen, as the portal knows her or him. */
    Caller citizen(String person) {
        return new Caller(directory.account(person), directory.name(person), Set.of(Role.CITIZEN), null, person, null);
    }

    Directory directory() {
        return directory;
    }
}
