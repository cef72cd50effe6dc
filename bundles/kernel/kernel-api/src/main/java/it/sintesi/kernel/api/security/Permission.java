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
    /** Open the rooms of employers and intermediaries at all. */
    COMPANY_AREA_USE,
    /** Contest an entry of one's own file. */
    CONTEST_RAISE,
    /** Write news, notices and forms of the portal. */
    NEWS_MANAGE,
    /** Record outages and issue certificates of malfunction. */
    OUTAGE_MANAGE,
    /** See the messages that were sent and send them again. */
    NOTIFICATION_MANAGE,
    /** Give a declaration of immediate availability. */
    DID_GIVE,
    /** Confirm, revoke, restore, cancel declarations; correct profiles. */
    DID_MANAGE,
    /** Read the unemployment status and its ledger. */
    STATUS_READ,
    /** Enter facts that bear on the status, compute it again. */
    STATUS_MANAGE,
    /** Declare one's expected income from work. */
    INCOME_DECLARE,
    /** Issue certificates of status, registration and days. */
    CERTIFICATE_ISSUE,
    /** Call people of the queue, write the analysis of needs. */
    RECEPTION_USE,
    /** Change services, desks and agendas of one's office. */
    AGENDA_MANAGE,
    /** Enter opening hours and closures of an office. */
    OFFICE_HOURS_MANAGE,
    /** Book, move and cancel an appointment. */
    APPOINTMENT_BOOK,
    /** Ask an office for contact. */
    CONTACT_ASK,
    /** Answer requests for contact. */
    CONTACT_MANAGE,
    /** Hold and read interviews. */
    INTERVIEW_MANAGE,
    /** Read service pacts. */
    PACT_READ,
    /** Draft, change, renew and close service pacts; record services. */
    PACT_MANAGE,
    /** Sign one's own service pact. */
    PACT_SIGN,
    /** Read cases of conditionality. */
    SANCTION_READ,
    /** Open cases, weigh justifications, warn and propose. */
    SANCTION_MANAGE,
    /** Decide sanctions. */
    SANCTION_DECIDE,
    /** Ask for a review of a decision about oneself. */
    REVIEW_ASK,
    /** Ask for and sign a company's service pact. */
    COMPANY_PACT_USE,
    /** Work company pacts. */
    COMPANY_PACT_MANAGE,
    /** Merge and part registers of one person. */
    PERSON_MERGE,
    /** Ask for, accept and refuse transfers between offices. */
    PERSON_TRANSFER,
    /** Read careers and active relations as a cooperating body. */
    CAREER_SERVE,
    /** Exchange declarations and files of people with other bodies. */
    PEOPLE_EXCHANGE,
    /** Ask the observatory without protection of small counts. */
    OBSERVATORY_READ,
    /** Load external sources, make forecasts and reports, rebuild the warehouse. */
    OBSERVATORY_MANAGE,
    /** Use the console at all. */
    CONSOLE_USE
}
