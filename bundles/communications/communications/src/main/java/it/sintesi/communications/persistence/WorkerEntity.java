package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import java.io.Serializable;
import java.util.Objects;

/** One of several workers of a communication; read only here. */
@Entity
@IdClass(WorkerEntity.Key.class)
@Table(schema = "communications", name = "communication_worker")
public class WorkerEntity {

    @Id
    @Column(name = "worker")
    private String worker;
    @Id
    @Column(name = "seq")
    private long seq;

    protected WorkerEntity() {
        // JPA fills the fields.
    }

    String worker() {
        return worker;
    }

    long seq() {
        return seq;
    }

    /** Key of the row. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String worker;
        private long seq;

        public Key() {
            // JPA fills the fields.
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(worker, key.worker) && Objects.equals(seq, key.seq);
        }

        @Override
        public int hashCode() {
            return Objects.hash(worker, seq);
        }
    }
}
