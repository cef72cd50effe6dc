package it.sintesi.demo;

import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.registry.api.Office;
import it.sintesi.registry.api.Offices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The accounts of the demonstration and the file that tells them to scripts. */
public final class DemoAccounts {

    /** User names that the areas of the demonstration need. */
    static final String CITIZEN = "cittadino", CORRECTED = "cittadino2", WORKS = "officine";

    /** An account as it is told: role, user name, password. */
    record Told(String role, String user, String password) {
    }

    private final Accounts accounts;
    private final Offices offices;
    private final String password;

    /** Made by Blueprint. */
    public DemoAccounts(Accounts accounts, Offices offices, String password) {
        this.accounts = accounts;
        this.offices = offices;
        this.password = password;
    }

    List<Told> open(DemoStory story) {
        List<Office> centres = offices.all();
        var company = story.firstEmployer();
        var consultant = story.intermediaries().get(0);
        var citizen = story.people().get(0).person();
        List<Told> all = new ArrayList<>();
        all.add(account("amministratore", "admin", "Amministratrice dimostrativa", EnumSet.of(Role.ADMINISTRATOR), null, null));
        all.add(account("operatore", Desk.account(0), "Operatrice del " + centres.get(0).name(), EnumSet.of(Role.OPERATOR, Role.SUPERVISOR), centres.get(0).id(), null));
        for (int i = 1; i < centres.size(); i++) {
            all.add(account("operatore di altro ufficio", Desk.account(i), "Operatore del " + centres.get(i).name(), EnumSet.of(Role.OPERATOR), centres.get(i).id(), null));
        }
        for (int i = 0; i < centres.size(); i++) {
            all.add(account(i == 0 ? "responsabile" : "responsabile di altro ufficio", Desk.supervisor(i), "Responsabile del " + centres.get(i).name(), EnumSet.of(Role.SUPERVISOR),
                    centres.get(i).id(), null));
        }
        all.add(account("analista", "analista", "Analista dell'osservatorio", EnumSet.of(Role.ANALYST), null, null));
        all.add(account("datore di lavoro", WORKS, company.name(), EnumSet.of(Role.EMPLOYER), null, company.code()));
        all.add(account("consulente del lavoro", "studio", consultant.name(), EnumSet.of(Role.INTERMEDIARY), null, consultant.code()));
        all.add(account("cittadino", CITIZEN, citizen.name() + " " + citizen.surname(), EnumSet.of(Role.CITIZEN), null, citizen.fiscalCode()));
        var corrected = story.ofScene(StatusArea.OLD_MISTAKE).person();
        all.add(account("cittadina con una comunicazione vecchia da correggere", CORRECTED, corrected.name() + " " + corrected.surname(), EnumSet.of(Role.CITIZEN), null, corrected.fiscalCode()));
        all.add(account("nodo nazionale", "nodo", "Nodo di coordinamento nazionale", EnumSet.of(Role.PARTNER_SYSTEM), null, null));
        return all;
    }

    private Told account(String role, String user, String name, Set<Role> roles, String office, String subject) {
        if (accounts.find(user).isEmpty()) {
            accounts.create(new Accounts.NewAccount(user, name, user + "@example.org", roles, office, subject, password.toCharArray(), false));
        }
        return new Told(role, user, password);
    }

    /** Writes the accounts as a JSON list, readable only by the owner of the process. */
    static void write(List<Told> told, Path file) {
        StringBuilder json = new StringBuilder("[");
        for (Told one : told) {
            json.append(json.length() == 1 ? "" : ",").append("{\"role\":\"").append(one.role()).append("\",\"user\":\"").append(one.user())
                    .append("\",\"password\":\"").append(one.password()).append("\"}");
        }
        try {
            Files.writeString(file, json.append("]").toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
