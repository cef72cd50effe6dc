package it.sintesi.worklist.application;

import java.util.List;
import java.util.stream.Stream;

import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;

/** Colleagues as the accounts tell them. */
public record OfficeColleagues(Accounts accounts, Authorisation authorisation) implements Colleagues {

    @Override
    public List<Colleague> of(Caller caller, String office) {
        Stream<Colleague> others = caller.office() == null ? Stream.empty() : accounts.staffOf(caller.office()).stream()
                .filter(a -> !a.username().equals(caller.account()) && may(a, office)).map(a -> new Colleague(a.username(), a.displayName()));
        return Stream.concat(Stream.of(new Colleague(caller.account(), caller.displayName())), others).toList();
    }

    private boolean may(Account account, String office) {
        Caller colleague = new Caller(account.username(), account.displayName(), account.roles(), account.office(), account.subjectCode(), null);
        return authorisation.decide(colleague, Permission.WORK_MANAGE, new Subject(null, null, office)).allowed();
    }
}
