package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Lob;
import javax.persistence.Table;

import java.io.Serializable;
import java.util.Objects;

/** The result of one communication of an upload; read only here. */
@Entity
@IdClass(UploadItemEntity.Key.class)
@Table(schema = "communications", name = "upload_item")
public class UploadItemEntity {

    @Id
    @Column(name = "upload_id")
    private String uploadId;
    @Id
    @Column(name = "number")
    private int number;
    @Column(name = "entry")
    private String entry;
    @Column(name = "code")
    private String code;
    @Column(name = "refused")
    private int refused;
    @Lob
    @Column(name = "rejections")
    private String rejections;

    protected UploadItemEntity() {
        // JPA fills the fields.
    }

    String uploadId() {
        return uploadId;
    }

    int number() {
        return number;
    }

    String entry() {
        return entry;
    }

    String code() {
        return code;
    }

    int refused() {
        return refused;
    }

    String rejections() {
        return rejections;
    }

    /** Key of the row. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;
        private String uploadId;
        private int number;

        public Key() {
            // JPA fills the fields.
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(uploadId, key.uploadId) && Objects.equals(number, key.number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(uploadId, number);
        }
    }
}
