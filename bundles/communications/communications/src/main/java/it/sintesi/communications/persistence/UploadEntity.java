package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** An upload; read only here. */
@Entity
@Table(schema = "communications", name = "upload")
public class UploadEntity {

    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "received_at")
    private long receivedAt;
    @Column(name = "sender")
    private String sender;
    @Column(name = "check_only")
    private int checkOnly;
    @Column(name = "state")
    private String state;
    @Column(name = "total")
    private int total;
    @Column(name = "done")
    private int done;
    @Column(name = "accepted")
    private int accepted;
    @Column(name = "refused")
    private int refused;
    @Column(name = "digest")
    private String digest;
    @Column(name = "protocol")
    private String protocol;
    @Column(name = "completed_at")
    private Long completedAt;
    @Column(name = "problem")
    private String problem;

    protected UploadEntity() {
        // JPA fills the fields.
    }

    String id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    long receivedAt() {
        return receivedAt;
    }

    String sender() {
        return sender;
    }

    int checkOnly() {
        return checkOnly;
    }

    String state() {
        return state;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    String digest() {
        return digest;
    }

    String protocol() {
        return protocol;
    }

    Long completedAt() {
        return completedAt;
    }

    String problem() {
        return problem;
    }
}
