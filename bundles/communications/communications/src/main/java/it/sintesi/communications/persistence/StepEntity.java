package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import java.io.Serializable;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Objects;

/** A step of a relation; read only here. */
@Entity
@IdClass(StepEntity.Key.class)
@Table(schema = "communications", name = "relation_step")
public class StepEntity {

    @Id
    @Column(name = "relation_id")
    private String relationId;
    @Id
    @Column(name = "seq")
    private long seq;
    @Column(name = "position")
    private long position;
    @Column(name = "code")
    private String code;
    @Column(name = "event")
    private String event;
    @Column(name = "day")
    private Date day;
    @Column(name = "valid")
    private int valid;
    @Column(name = "content")
    private String content;

    protected StepEntity() {
        // JPA fills the fields.
    }

    String relationId() {
        return relationId;
    }

    long seq() {
        return seq;
    }

    long position() {
        return position;
    }

    String code() {
        return code;
    }

    String event() {
        return event;
    }

    LocalDate day() {
        return day == null ? null : day.toLocalDate();
    }

    int valid() {
        return valid;
    }

    String content() {
        return content;
    }

    /** Key of the row. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String relationId;
        private long seq;

        public Key() {
            // JPA fills the fields.
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(relationId, key.relationId) && Objects.equals(seq, key.seq);
        }

        @Override
        public int hashCode() {
            return Objects.hash(relationId, seq);
        }
    }
}
