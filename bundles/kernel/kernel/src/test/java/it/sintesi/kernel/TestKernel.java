package it.sintesi.kernel;

import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.MandateDirectory;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.api.security.TakeOverDirectory;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.TestDatabase;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.transaction.TransactionSynchronizationRegistry;

/** The kernel on a test database. */
public final class TestKernel {

    public static final Caller OPERATOR = new Caller("anna", "Anna Bianchi", Set.of(Role.OPERATOR), "BS-01", null, "192.0.2.7");

    private TestKernel() {
    }

    public static KernelServices on(TestDatabase database) {
        return on(database, InstantSource.system());
    }

    public static KernelServices on(TestDatabase database, InstantSource source) {
        return on(database, KernelSettings.defaults(true), source);
    }

    public static KernelServices on(TestDatabase database, KernelSettings settings, InstantSource source) {
        return on(database, settings, partners(), source);
    }

    public static KernelServices on(TestDatabase database, KernelSettings settings, KernelPartners partners, InstantSource source) {
        return new KernelServices(database.dataSource(), database.transactions(), (TransactionSynchronizationRegistry) database.transactionManager(),
                settings, partners, source);
    }

    private static KernelPartners partners() {
        MandateDirectory mandates = (intermediary, company, day) ->
                intermediary.equals("INT") && company.equals("COMP") ? Optional.of("M-1") : Optional.empty();
        TakeOverDirectory takeOvers = (account, person, day) -> account.equals("u") && person.equals("TAKEN");
        return new KernelPartners(List.of(mandates), List.of(takeOvers), List.of(), List.of());
    }

    public static Sql sql(TestDatabase database) {
        return new Sql(database.dataSource());
    }
}
