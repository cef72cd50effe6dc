package it.sintesi.kernel.api.security;

/** What can be asked of the authorisation. A new endpoint or page names one of these. */
public enum Permission {
    /** Send communications for a company (as the company or under a mandate). */
    COMMUNICATION_SEND,
    /** Read communications of a company, of oneself, or of the office's territory. */
    COMMUNICATION_READ,
    /** Insert a communication by the office. */
    COMMUNICATION_INSERT_BY_OFFICE,
    /** Deliver notifications of other nodes to us. */
    COMMUNICATION_NOTIFY,
    /** Work on findings. */
    FINDING_MANAGE,
    /** See and replay deliveries to partners. */
    DELIVERY_MANAGE,
    /** Read the register of people and companies. */
    REGISTRY_READ,
    /** Change the register of companies, people and mandates. */
    REGISTRY_WRITE,
    /** Stop, start and update modules. */
    MODULE_MANAGE,
    /** Read the audit trail. */
    AUDIT_READ,
    /** Manage accounts. */
    ACCOUNT_MANAGE,
    /** Check requests of accreditation of companies, intermediaries and bodies. */
    ACCREDITATION_MANAGE,
    /** Take over or transfer a person of another office. */
    PERSON_TAKE_OVER,
    /** Assign, comment and close the work of the office. */
    WORK_MANAGE,
    /** Decide on what citizens contest. */
    CONTEST_MANAGE,
    /** Open one's own personal area at all. */
    PERSONAL_AREA_USE,
    /** Contest an entry of one's own file. */
    CONTEST_RAISE,
    /** Write news, notices and forms of the portal. */
    NEWS_MANAGE,
    /** Record outages and issue certificates of malfunction. */
    OUTAGE_MANAGE,
    /** See the messages that were sent and send them again. */
    NOTIFICATION_MANAGE,
    /** Use the console at all. */
    CONSOLE_USE
}
