package it.sintesi.people.format.did;

import it.sintesi.people.format.xml.Element;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A declaration that INPS took with a benefit claim. Dates are texts yyyy-MM-dd; incomes are presumed, of a year, by kind of activity, with the start of the same kind. */
public record InpsDid(
        @Element("TipoOperazione") String operation,
        @Element("CodiceFiscale") String person,
        @Element("Cognome") String surname,
        @Element("Nome") String name,
        @Element("Cittadinanza") String citizenship,
        @Element("DataDichiarazione") LocalDate declaredOn,
        @Element("CodiceUnivocoCPI") String office,
        @Element("Protocollo") String protocol,
        @Element("Telefono") String phone,
        @Element("Cellulare") String mobile,
        @Element("Email") String email,
        @Element("EmailPatronato") String patronageEmail,
        @Element("DataInizioDisoccupazione") LocalDate unemployedFrom,
        @Element("DenominazioneAzienda") String lastEmployer,
        @Element("CodiceFiscalePIVAUltimaAzienda") String lastEmployerCode,
        @Element("UltimaQualifica") String lastQualification,
        @Element("DataInizioAttivitaAutonoma") LocalDate selfEmployedFrom,
        @Element("DataInizioAttivitaSubord") LocalDate employedFrom,
        @Element("DataInizioAttivitaParaSub") LocalDate coordinatedFrom,
        @Element("DataInizioAttivitaAccess") LocalDate accessoryFrom,
        @Element("RedditoLavoroAutonoma") BigDecimal selfEmployedIncome,
        @Element("RedditoLavoroSubordinato") BigDecimal employedIncome,
        @Element("RedditoLavoroParaSubord") BigDecimal coordinatedIncome,
        @Element("RedditoLavoroAccess") BigDecimal accessoryIncome,
        @Element("CodiceComuneDomicilio") String domicileCode,
        @Element("ComuneDomicilio") String domicile,
        @Element("ProvinciaDomicilio") String province,
        @Element("IndirizzoDomicilio") String street,
        @Element("CapDomicilio") String postcode) {
}
