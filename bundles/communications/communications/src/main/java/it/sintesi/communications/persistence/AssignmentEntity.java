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

/** An assignment of an agency worker; read only here. */
@Entity
@IdClass(AssignmentEntity.Key.class)
@Table(schema = "communications", name = "assignment")
public class AssignmentEntity {

    @Id
    @Column(name = "relation_id")
    private String relationId;
    @Id
    @Column(name = "number")
    private int number;
    @Column(name = "user_company")
    private String userCompany;
    @Column(name = "user_name")
    private String userName;
    @Column(name = "start_date")
    private Date startDate;
    @Column(name = "expected_end")
    private Date expectedEnd;
    @Column(name = "end_date")
    private Date endDate;
    @Column(name = "workplace")
    private String workplace;
    @Column(name = "qualification")
    private String qualification;

    protected AssignmentEntity() {
        // JPA fills the fields.
    }

    String relationId() {
        return relationId;
    }

    int number() {
        return number;
    }

    String userCompany() {
        return userCompany;
    }

    String userName() {
        return userName;
    }

    LocalDate startDate() {
        return startDate == null ? null : startDate.toLocalDate();
    }

    LocalDate expectedEnd() {
        return expectedEnd == null ? null : expectedEnd.toLocalDate();
    }

    LocalDate endDate() {
        return endDate == null ? null : endDate.toLocalDate();
    }

    String workplace() {
        return workplace;
    }

    String qualification() {
        return qualification;
    }

    /** Key of the row. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String relationId;
        private int number;

        public Key() {
            // JPA fills the fields.
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(relationId, key.relationId) && Objects.equals(number, key.number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(relationId, number);
        }
    }
}
