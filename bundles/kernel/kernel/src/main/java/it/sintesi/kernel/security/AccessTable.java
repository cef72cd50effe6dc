package it.sintesi.kernel.security;

import static it.sintesi.kernel.api.security.Permission.*;
import static it.sintesi.kernel.api.security.Role.*;

import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Role;
import java.util.EnumMap;
import java.util.Map;

/** Which role may do what, and under which condition. What is not written here is forbidden. */
final class AccessTable {

    /** What must hold besides the role. */
    enum Condition {
        /** Nothing. */
        ALWAYS,
        /** The company is the caller's own. */
        OWN_COMPANY,
        /** The company is the caller's own, or has given a mandate that is valid today. */
        MANDATE,
        /** The person is the caller. */
        OWN_PERSON,
        /** The thing belongs to the caller's office, or to none in particular. */
        OWN_OFFICE
    }

    private static final Map<Permission, Map<Role, Condition>> TABLE = new EnumMap<>(Permission.class);

    static {
        allow(COMMUNICATION_SEND, Map.of(EMPLOYER, Condition.OWN_COMPANY, INTERMEDIARY, Condition.MANDATE));
        allow(COMMUNICATION_READ, Map.of(EMPLOYER, Condition.OWN_COMPANY, INTERMEDIARY, Condition.MANDATE, CITIZEN, Condition.OWN_PERSON,
                OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE, TARGETED_PLACEMENT, Condition.ALWAYS,
                MOBILITY_OFFICE, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(COMMUNICATION_INSERT_BY_OFFICE, Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE));
        allow(COMMUNICATION_NOTIFY, Map.of(PARTNER_SYSTEM, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(FINDING_MANAGE, Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE, ADMINISTRATOR, Condition.ALWAYS,
                SYSTEM, Condition.ALWAYS));
        allow(DELIVERY_MANAGE, Map.of(SUPERVISOR, Condition.ALWAYS, HELPDESK, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS,
                SYSTEM, Condition.ALWAYS));
        allow(REGISTRY_READ, Map.of(EMPLOYER, Condition.OWN_COMPANY, INTERMEDIARY, Condition.MANDATE, CITIZEN, Condition.OWN_PERSON,
                OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE, TARGETED_PLACEMENT, Condition.ALWAYS,
                HELPDESK, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(REGISTRY_WRITE, Map.of(EMPLOYER, Condition.OWN_COMPANY, OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE,
                ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(MODULE_MANAGE, Map.of(ADMINISTRATOR, Condition.ALWAYS));
        allow(AUDIT_READ, Map.of(CITIZEN, Condition.OWN_PERSON, SUPERVISOR, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS));
        allow(ACCOUNT_MANAGE, Map.of(HELPDESK, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(ACCREDITATION_MANAGE, Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.ALWAYS, HELPDESK, Condition.ALWAYS,
                ADMINISTRATOR, Condition.ALWAYS));
        allow(PERSON_TAKE_OVER, Map.of(OPERATOR, Condition.ALWAYS, SUPERVISOR, Condition.ALWAYS));
        allow(WORK_MANAGE, Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE, HELPDESK, Condition.ALWAYS,
                ADMINISTRATOR, Condition.ALWAYS));
        allow(CONTEST_MANAGE, Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE));
        allow(PERSONAL_AREA_USE, Map.of(CITIZEN, Condition.ALWAYS));
        allow(COMPANY_AREA_USE, Map.of(EMPLOYER, Condition.ALWAYS, INTERMEDIARY, Condition.ALWAYS));
        allow(CONTEST_RAISE, Map.of(CITIZEN, Condition.OWN_PERSON));
        allow(NEWS_MANAGE, Map.of(SUPERVISOR, Condition.ALWAYS, HELPDESK, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS));
        allow(OUTAGE_MANAGE, Map.of(HELPDESK, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(NOTIFICATION_MANAGE, Map.of(HELPDESK, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS));
        Map<Role, Condition> office = Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE, SYSTEM, Condition.ALWAYS);
        for (Permission permission : new Permission[] {DID_MANAGE, STATUS_MANAGE, RECEPTION_USE, AGENDA_MANAGE, CONTACT_MANAGE, INTERVIEW_MANAGE,
            PACT_MANAGE, SANCTION_MANAGE, COMPANY_PACT_MANAGE, PERSON_TRANSFER}) {
            allow(permission, office);
        }
        allow(OFFICE_HOURS_MANAGE, Map.of(OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        Map<Role, Condition> ownOrOffice = Map.of(CITIZEN, Condition.OWN_PERSON, OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE,
                SYSTEM, Condition.ALWAYS);
        for (Permission permission : new Permission[] {DID_GIVE, INCOME_DECLARE, CERTIFICATE_ISSUE, PACT_READ, SANCTION_READ}) {
            allow(permission, ownOrOffice);
        }
        allow(STATUS_READ, Map.of(CITIZEN, Condition.OWN_PERSON, OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE,
                TARGETED_PLACEMENT, Condition.ALWAYS, MOBILITY_OFFICE, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(APPOINTMENT_BOOK, Map.of(CITIZEN, Condition.OWN_PERSON, EMPLOYER, Condition.OWN_COMPANY, OPERATOR, Condition.OWN_OFFICE,
                SUPERVISOR, Condition.OWN_OFFICE, SYSTEM, Condition.ALWAYS));
        allow(CONTACT_ASK, Map.of(CITIZEN, Condition.OWN_PERSON, EMPLOYER, Condition.OWN_COMPANY, INTERMEDIARY, Condition.MANDATE));
        allow(PACT_SIGN, Map.of(CITIZEN, Condition.OWN_PERSON));
        allow(REVIEW_ASK, Map.of(CITIZEN, Condition.OWN_PERSON, OPERATOR, Condition.OWN_OFFICE, SUPERVISOR, Condition.OWN_OFFICE));
        allow(SANCTION_DECIDE, Map.of(SUPERVISOR, Condition.OWN_OFFICE, SYSTEM, Condition.ALWAYS));
        allow(COMPANY_PACT_USE, Map.of(EMPLOYER, Condition.OWN_COMPANY, INTERMEDIARY, Condition.MANDATE));
        allow(PERSON_MERGE, Map.of(SUPERVISOR, Condition.OWN_OFFICE, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(CAREER_SERVE, Map.of(PARTNER_SYSTEM, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(PEOPLE_EXCHANGE, Map.of(PARTNER_SYSTEM, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(OBSERVATORY_READ, Map.of(ANALYST, Condition.ALWAYS, SUPERVISOR, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        allow(OBSERVATORY_MANAGE, Map.of(ANALYST, Condition.ALWAYS, ADMINISTRATOR, Condition.ALWAYS, SYSTEM, Condition.ALWAYS));
        Map<Role, Condition> staff = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (role.staff()) {
                staff.put(role, Condition.ALWAYS);
            }
        }
        allow(CONSOLE_USE, staff);
    }

    private AccessTable() {
    }

    /** Conditions by role; empty when nobody may. */
    static Map<Role, Condition> of(Permission permission) {
        return TABLE.getOrDefault(permission, Map.of());
    }

    private static void allow(Permission permission, Map<Role, Condition> conditions) {
        TABLE.put(permission, Map.copyOf(conditions));
    }
}
