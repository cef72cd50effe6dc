package it.sintesi.communications.rules.engine;

import it.sintesi.kernel.api.codelist.CodeList;

/** The code lists that the rules look into. */
public enum Table {
    MUNICIPALITIES(CodeList.MUNICIPALITIES), STATES(CodeList.FOREIGN_STATES), CITIZENSHIPS(CodeList.CITIZENSHIPS),
    CONTRACTS(CodeList.CONTRACTS), AGREEMENTS(CodeList.COLLECTIVE_AGREEMENTS), SECTORS_2007(CodeList.SECTORS_2007),
    SECTORS_2025(CodeList.SECTORS_2025), PERMIT_REASONS(CodeList.PERMIT_REASONS), PROVINCES(CodeList.PROVINCES),
    DELEGATE_KINDS(CodeList.DELEGATE_KINDS), WORKING_TIMES(CodeList.WORKING_TIMES), FUNDS(CodeList.SOCIAL_SECURITY),
    TRANSFORMATIONS(CodeList.TRANSFORMATIONS), VARIATIONS(CodeList.AGENCY_VARIATIONS), TRANSFERS(CodeList.TRANSFERS),
    TERMINATION_CAUSES(CodeList.TERMINATION_CAUSES), EDUCATION(CodeList.EDUCATION), PLACEMENT_CATEGORIES(CodeList.PLACEMENT_CATEGORIES),
    TRAINEE_CATEGORIES(CodeList.TRAINEE_CATEGORIES), TRAINEESHIP_KINDS(CodeList.TRAINEESHIP_KINDS);

    private final String listName;

    Table(String listName) {
        this.listName = listName;
    }

    /** Name under which the kernel knows the list. */
    public String listName() {
        return listName;
    }
}
