package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** Message and receipt of a communication; read only here. */
@Entity
@Table(schema = "communications", name = "document")
public class DocumentEntity {

    @Id
    @Column(name = "seq")
    private long seq;
    @Lob
    @Column(name = "message")
    private byte[] message;
    @Column(name = "message_size")
    private int messageSize;
    @Lob
    @Column(name = "receipt")
    private byte[] receipt;
    @Lob
    @Column(name = "warnings")
    private String warnings;

    protected DocumentEntity() {
        // JPA fills the fields.
    }

    long seq() {
        return seq;
    }

    byte[] message() {
        return message;
    }

    int messageSize() {
        return messageSize;
    }

    byte[] receipt() {
        return receipt;
    }

    String warnings() {
        return warnings;
    }
}
