package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** A refusal; read only here, without the message. */
@Entity
@Table(schema = "communications", name = "refusal")
public class RefusalEntity {

    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "refused_at")
    private long refusedAt;
    @Column(name = "sender")
    private String sender;
    @Column(name = "channel")
    private String channel;
    @Column(name = "form")
    private String form;
    @Column(name = "digest")
    private String digest;
    @Lob
    @Column(name = "rejections")
    private String rejections;

    protected RefusalEntity() {
        // JPA fills the fields.
    }

    String id() {
        return id;
    }

    long refusedAt() {
        return refusedAt;
    }

    String sender() {
        return sender;
    }

    String channel() {
        return channel;
    }

    String form() {
        return form;
    }

    String digest() {
        return digest;
    }

    String rejections() {
        return rejections;
    }
}
