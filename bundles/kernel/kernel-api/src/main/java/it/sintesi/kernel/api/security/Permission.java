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
    /** Use the console at all. */
    CONSOLE_USE
}
