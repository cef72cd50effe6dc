package it.sintesi.people.format.career;

import it.sintesi.people.format.xml.Document;
import it.sintesi.people.format.xml.MessageFormat;

/** The questions to the archive of communications, and the answer on active relations; careers themselves are in {@link CareerFormat}. */
public final class CareerFormats {

    /** Namespace of RicercaCO. */
    public static final String CAREER = "http://servizi.lavoro.gov.it/RicercaCO/2.0";
    /** Namespace of VerificaRapportoLavoroAttivo. */
    public static final String ACTIVE = "http://mlps.gov.it/DataModels/InformationDelivery/VerificaRapportoLavoroAttivo/3.0";

    static final Document ARCHIVE = new Document(CareerFormats.class, "/it/sintesi/people/format/xsd/ricerca-co-2.0.xsd");
    private static final Document RELATIONS = new Document(CareerFormats.class, "/it/sintesi/people/format/xsd/rapporto-attivo-3.0.xsd");

    /** Question for a career. */
    public static final MessageFormat<CareerRequest> CAREER_REQUEST = new MessageFormat<>(ARCHIVE, "COPerLavoratore", CAREER, CareerRequest.class);
    /** Question for active relations. */
    public static final MessageFormat<ActiveRequest> ACTIVE_REQUEST = new MessageFormat<>(RELATIONS, "GetRapportoLavoroAttivo_Input", ACTIVE, ActiveRequest.class);
    /** Answer on active relations. */
    public static final MessageFormat<ActiveAnswer> ACTIVE_ANSWER = new MessageFormat<>(RELATIONS, "GetRapportoLavoroAttivo_Output", ACTIVE, ActiveAnswer.class);

    private CareerFormats() {
    }
}
