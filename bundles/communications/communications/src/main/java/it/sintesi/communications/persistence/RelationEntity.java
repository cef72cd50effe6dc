package it.sintesi.communications.persistence;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

import java.sql.Date;
import java.time.LocalDate;

/** A relation; read only here. */
@Entity
@Table(schema = "communications", name = "relation")
public class RelationEntity {

    @Id
    @Column(name = "id")
    private String id;
    @Column(name = "employer")
    private String employer;
    @Column(name = "employer_name")
    private String employerName;
    @Column(name = "worker")
    private String worker;
    @Column(name = "worker_name")
    private String workerName;
    @Column(name = "start_date")
    private Date startDate;
    @Column(name = "expected_end")
    private Date expectedEnd;
    @Column(name = "end_date")
    private Date endDate;
    @Column(name = "end_cause")
    private String endCause;
    @Column(name = "contract")
    private String contract;
    @Column(name = "working_time")
    private String workingTime;
    @Column(name = "weekly_hours")
    private Integer weeklyHours;
    @Column(name = "qualification")
    private String qualification;
    @Column(name = "agreement")
    private String agreement;
    @Column(name = "workplace")
    private String workplace;
    @Column(name = "provisional")
    private int provisional;
    @Column(name = "agency")
    private int agency;
    @Column(name = "last_code")
    private String lastCode;

    protected RelationEntity() {
        // JPA fills the fields.
    }

    String id() {
        return id;
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

    LocalDate startDate() {
        return startDate == null ? null : startDate.toLocalDate();
    }

    LocalDate expectedEnd() {
        return expectedEnd == null ? null : expectedEnd.toLocalDate();
    }

    LocalDate endDate() {
        return endDate == null ? null : endDate.toLocalDate();
    }

    String endCause() {
        return endCause;
    }

    String contract() {
        return contract;
    }

    String workingTime() {
        return workingTime;
    }

    Integer weeklyHours() {
        return weeklyHours;
    }

    String qualification() {
        return qualification;
    }

    String agreement() {
        return agreement;
    }

    String workplace() {
        return workplace;
    }

    int provisional() {
        return provisional;
    }

    int agency() {
        return agency;
    }

    String lastCode() {
        return lastCode;
    }
}
