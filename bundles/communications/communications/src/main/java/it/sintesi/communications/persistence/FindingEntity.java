package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A finding; operators close it. */
@Entity
@Table(schema = "communications", name = "finding")
public class FindingEntity {

    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "kind")
    private String kind;
    @Column(name = "code")
    private String code;
    @Column(name = "relation_id")
    private String relationId;
    @Column(name = "employer")
    private String employer;
    @Column(name = "worker")
    private String worker;
    @Column(name = "office")
    private String office;
    @Column(name = "summary")
    private String summary;
    @Column(name = "phrases")
    private String phrases;
    @Column(name = "found_at")
    private long foundAt;
    @Column(name = "state")
    private String state;
    @Column(name = "note")
    private String note;
    @Column(name = "handled_by")
    private String handledBy;
    @Column(name = "handled_at")
    private Long handledAt;

    protected FindingEntity() {
        // JPA fills the fields.
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String relationId() {
        return relationId;
    }

    String employer() {
        return employer;
    }

    String worker() {
        return worker;
    }

    String office() {
        return office;
    }

    String summary() {
        return summary;
    }

    String phrases() {
        return phrases;
    }

    long foundAt() {
        return foundAt;
    }

    String state() {
        return state;
    }

    void state(String value) {
        this.state = value;
    }

    String note() {
        return note;
    }

    void note(String value) {
        this.note = value;
    }

    String handledBy() {
        return handledBy;
    }

    void handledBy(String value) {
        this.handledBy = value;
    }

    Long handledAt() {
        return handledAt;
    }

    void handledAt(Long value) {
        this.handledAt = value;
    }
}
