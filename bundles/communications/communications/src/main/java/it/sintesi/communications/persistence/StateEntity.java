package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** State of a communication that is no longer valid; read only here. */
@Entity
@Table(schema = "communications", name = "communication_state")
public class StateEntity {

    @Id
    @Column(name = "seq")
    private long seq;
    @Column(name = "state")
    private String state;
    @Column(name = "replaced_by")
    private String replacedBy;

    protected StateEntity() {
        // JPA fills the fields.
    }

    long seq() {
        return seq;
    }

    String state() {
        return state;
    }

    String replacedBy() {
        return replacedBy;
    }
}
