package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

import java.io.Serializable;
import java.util.Objects;

/** A name by which people search, in capitals; read only here. */
@Entity
@IdClass(NameEntity.Key.class)
@Table(schema = "communications", name = "party_name")
public class NameEntity {

    @Id
    @Column(name = "name")
    private String name;
    @Id
    @Column(name = "code")
    private String code;

    protected NameEntity() {
        // JPA fills the fields.
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    /** Key of the row. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String name;
        private String code;

        public Key() {
            // JPA fills the fields.
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(name, key.name) && Objects.equals(code, key.code);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, code);
        }
    }
}
