package it.sintesi.demo.lives;

import it.sintesi.communications.format.FormWriter;
import it.sintesi.communications.format.model.Form;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.communications.format.model.Person;
import it.sintesi.communications.format.model.Sending;
import it.sintesi.communications.format.model.UniUrg;
import it.sintesi.communications.format.model.Employer;
import it.sintesi.demo.lives.Telling.Manner;
import java.time.ZoneId;

/** What is told, as messages in the national formats. */
public final class Messages {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private Messages() {
    }

    /**
     * The form of a telling.
     *
     * @param previousCode code of the message it refers to, null when it refers to none
     */
    public static Form form(LifePerson person, Telling telling, String previousCode) {
        Job job = telling.event().after() == null ? telling.event().before() : telling.event().after();
        LifePerson told = telling.manner() == Manner.WRONG_CODE ? mistyped(person) : person;
        FormKind kind = telling.manner() == Manner.URGENCY ? FormKind.UNIURG : job.agency() ? FormKind.UNISOMM : FormKind.UNILAV;
        Intermediary by = job.employer().intermediary();
        Sending sending = new Sending(null, telling.sentAt().atZone(ROME).toOffsetDateTime(), by == null ? null : by.code(), by == null ? null : "001", job.employer().email(),
                kind.version(), "00000000", previousCode);
        return switch (kind) {
            case UNIURG -> new UniUrg(sending, "Sostituzione improvvisa", job.start(), Employer.named(job.employer().code(), job.employer().name()),
                    Person.named(told.person().surname(), told.person().name(), told.code()), "01");
            case UNISOMM -> AgencyMessages.form(told, telling, sending);
            default -> EmployerMessages.form(told, telling, sending);
        };
    }

    /** The document of a form, as it travels. */
    public static String document(LifePerson person, Telling telling, String previousCode) {
        return FormWriter.write(form(person, telling, previousCode));
    }

    static String communicationCode(Manner manner) {
        return switch (manner) {
            case RECTIFICATION -> "03";
            case CANCELLATION -> "04";
            case AFTER_URGENCY -> "07";
            default -> "01";
        };
    }

    // Another check letter than the right one.
    private static LifePerson mistyped(LifePerson p) {
        Person right = p.person();
        char last = right.fiscalCode().charAt(15);
        String wrong = right.fiscalCode().substring(0, 15) + (last == 'Z' ? 'A' : (char) (last + 1));
        return new LifePerson(p.index(), new Person(right.surname(), right.name(), wrong, right.citizenship(), right.sex(), right.birthPlace(), right.birthDate()),
                p.home(), p.street(), p.education(), p.permit(), p.law68(), p.mobility(), p.trade());
    }
}
