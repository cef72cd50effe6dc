package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

import java.sql.Date;
import java.time.LocalDate;

/** A communication; read only here. */
@Entity
@Table(schema = "communications", name = "communication")
public class CommunicationEntity {

    @Id
    @Column(name = "seq")
    private long seq;
    @Column(name = "code")
    private String code;
    @Column(name = "protocol")
    private String protocol;
    @Column(name = "certified_at")
    private long certifiedAt;
    @Column(name = "sender")
    private String sender;
    @Column(name = "digest")
    private String digest;
    @Column(name = "form")
    private String form;
    @Column(name = "event")
    private String event;
    @Column(name = "kind")
    private String kind;
    @Column(name = "employer")
    private String employer;
    @Column(name = "employer_name")
    private String employerName;
    @Column(name = "worker")
    private String worker;
    @Column(name = "worker_name")
    private String workerName;
    @Column(name = "event_date")
    private Date eventDate;
    @Column(name = "due_date")
    private Date dueDate;
    @Column(name = "days_late")
    private int daysLate;
    @Column(name = "office")
    private String office;
    @Column(name = "channel")
    private String channel;
    @Column(name = "mandate")
    private String mandate;
    @Column(name = "corrects")
    private String corrects;
    @Column(name = "workplace")
    private String workplace;
    @Column(name = "domicile")
    private String domicile;

    protected CommunicationEntity() {
        // JPA fills the fields.
    }

    long seq() {
        return seq;
    }

    String code() {
        return code;
    }

    String protocol() {
        return protocol;
    }

    long certifiedAt() {
        return certifiedAt;
    }

    String sender() {
        return sender;
    }

    String digest() {
        return digest;
    }

    String form() {
        return form;
    }

    String event() {
        return event;
    }

    String kind() {
        return kind;
    }

    String employer() {
        return employer;
    }

    String employerName() {
        return employerName;
    }

    String worker() {
        return worker;
    }

    String workerName() {
        return workerName;
    }

    LocalDate eventDate() {
        return eventDate == null ? null : eventDate.toLocalDate();
    }

    LocalDate dueDate() {
        return dueDate == null ? null : dueDate.toLocalDate();
    }

    int daysLate() {
        return daysLate;
    }

    String office() {
        return office;
    }

    String channel() {
        return channel;
    }

    String mandate() {
        return mandate;
    }

    String corrects() {
        return corrects;
    }

    String workplace() {
        return workplace;
    }

    String domicile() {
        return domicile;
    }
}
