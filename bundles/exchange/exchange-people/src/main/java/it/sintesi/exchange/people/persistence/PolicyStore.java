package it.sintesi.exchange.people.persistence;

import it.sintesi.exchange.people.domain.PolicyRow;
import it.sintesi.kernel.jdbc.Sql;

import java.sql.Date;
import java.util.List;

/** The policies of people. Every method wants to be called in a transaction. */
public final class PolicyStore {

    private final Sql sql;

    public PolicyStore(Sql sql) {
        this.sql = sql;
    }

    /** Policies of a person, oldest proposal first. */
    public List<PolicyRow> ofPerson(String person) {
        return sql.list("SELECT policy_key, activity, title, proposed_on, from_day, to_day, promoter, identifier, event, event_on FROM people.policy WHERE person = ? ORDER BY proposed_on, identifier",
                row -> new PolicyRow(row.getString(1), row.getString(2), row.getString(3), row.getDate(4).toLocalDate(), row.getDate(5).toLocalDate(), row.getDate(6).toLocalDate(), row.getString(7),
                        row.getString(8), row.getString(9), row.getDate(10).toLocalDate()), person);
    }

    public void create(String person, PolicyRow p) {
        sql.update("INSERT INTO people.policy (person, policy_key, activity, title, proposed_on, from_day, to_day, promoter, identifier, event, event_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                person, p.key(), p.activity(), p.title(), Date.valueOf(p.proposedOn()), Date.valueOf(p.from()), Date.valueOf(p.to()), p.promoter(), p.identifier(), p.event(), Date.valueOf(p.eventOn()));
    }

    /** Writes dates and event; identifier and proposal never change. */
    public void change(String person, PolicyRow p) {
        sql.update("UPDATE people.policy SET from_day = ?, to_day = ?, event = ?, event_on = ? WHERE person = ? AND policy_key = ?",
                Date.valueOf(p.from()), Date.valueOf(p.to()), p.event(), Date.valueOf(p.eventOn()), person, p.key());
    }
}
