package it.sintesi.registry.web;

import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.codelist.CodeLists;
import it.sintesi.kernel.api.security.Authorisation;
import it.sintesi.registry.api.CompanyFiles;
import it.sintesi.registry.api.OfficeHours;
import it.sintesi.registry.api.OfficeHoursDesk;
import it.sintesi.registry.api.Offices;
import it.sintesi.registry.api.People;
import it.sintesi.registry.api.PersonFiles;
import it.sintesi.registry.api.PersonMerges;
import it.sintesi.registry.api.PersonOffices;
import it.sintesi.registry.api.Transfers;

/** The services behind the rooms of files, merges, transfers and hours. */
public record FileServices(People register, PersonFiles people, CompanyFiles companies, PersonOffices competence, PersonMerges merges, Transfers transfers, OfficeHours hours,
                           OfficeHoursDesk hoursDesk, Offices offices, Authorisation authorisation, CodeLists lists, CertifiedClock clock) {

    /** Name of an office; its identifier when it is not known, empty for none. */
    String officeName(String id) {
        return id == null ? "" : offices.byId(id).map(office -> office.name()).orElse(id);
    }
}
