package it.sintesi.registry.application;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Page;
import it.sintesi.kernel.api.PageRequest;
import it.sintesi.kernel.api.notification.Notification;
import it.sintesi.kernel.api.notification.Notifications;
import it.sintesi.kernel.api.security.Account;
import it.sintesi.kernel.api.security.Accounts;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Role;
import it.sintesi.kernel.jdbc.Sql;
import it.sintesi.kernel.testing.TestDatabase;
import it.sintesi.registry.api.MandateDesk;
import it.sintesi.registry.domain.Checks;
import it.sintesi.registry.persistence.CompanyStore;
import it.sintesi.registry.persistence.MandateDocumentStore;
import it.sintesi.registry.persistence.MandateRequestStore;
import it.sintesi.registry.persistence.MandateStore;
import it.sintesi.registry.persistence.Units;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The desk of the mandates over a test database; messages stay in memory. */
final class Desk implements Notifications {

    final List<Notification> sent = new ArrayList<>();
    final Register register;
    final MandateDesk mandates;
    final MandateNotices notices;

    Desk(TestDatabase database) {
        register = new Register(database);
        CertifiedClock clock = () -> register.now;
        Units units = new Units(database.entityManagerFactory("registry"), database.transactions());
        MandateStore mandateStore = new MandateStore(units);
        Access access = register.access;
        Checks checks = new Checks(new it.sintesi.kernel.reference.bundled.BundledCodeLists(Clock.systemUTC()));
        Sql sql = new Sql(database.dataSource());
        MandateDocumentStore documentStore = new MandateDocumentStore(sql);
        MandateRequestStore requestStore = new MandateRequestStore(sql, documentStore);
        notices = new MandateNotices(List.of(this), accounts(), new CompanyStore(units));
        mandates = new MandateCounter((MandateRegister) register.mandates, register.directory, requestStore, new MandateDocuments(documentStore, clock, UUID::randomUUID),
                new MandateSight(mandateStore, requestStore, documentStore, access, database.transactions()), notices, access, checks, database.transactions(), clock,
                UUID::randomUUID);
    }

    /** One account for the company, one for the consultant. */
    private static Accounts accounts() {
        return (Accounts) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, args) -> {
            if (!method.getName().equals("ofSubject")) {
                throw new UnsupportedOperationException(method.getName());
            }
            return Register.COMPANY.equals(args[0]) ? List.of(account("azienda", Role.EMPLOYER))
                    : Register.CONSULTANT.equals(args[0]) ? List.of(account("consulente", Role.INTERMEDIARY)) : List.of();
        });
    }

    /** An account of which only these components matter here. */
    private static Account account(String name, Role role) throws ReflectiveOperationException {
        RecordComponent[] components = Account.class.getRecordComponents();
        Object[] values = Arrays.stream(components).map(c -> switch (c.getName()) {
            case "username", "displayName" -> name;
            case "roles" -> Set.of(role);
            case "enabled" -> true;
            default -> c.getType() == boolean.class ? false : null;
        }).toArray();
        return Account.class.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
    }

    /** Template and recipient of every message so far, which are then forgotten. */
    List<String> told() {
        List<String> told = sent.stream().map(n -> n.template() + " " + n.account() + " " + n.path()).toList();
        sent.clear();
        return told;
    }

    @Override
    public String send(Notification notification) {
        sent.add(notification);
        return "n";
    }

    @Override
    public Page<InboxMessage> inbox(Caller caller, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long unread(Caller caller) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void markRead(Caller caller, String id) {
        throw new UnsupportedOperationException();
    }
}
