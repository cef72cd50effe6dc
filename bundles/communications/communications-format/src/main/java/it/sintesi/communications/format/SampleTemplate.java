package it.sintesi.communications.format;

import it.sintesi.communications.format.schema.DateTexts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample cut at the places that change from variant to variant. */
final class SampleTemplate {
    private static final Pattern SLOT = Pattern.compile("dataInvio=\"(?<sent>[^\"]+)\"|(?<permit>dataScadenzaPS=\"[^\"]+\")"
            + "|=\"(?<date>\\d{4}-\\d{2}-\\d{2})\"|<cognome>(?<surname>[^<]+)<|<nome>(?<name>[^<]+)<"
            + "|<codice-fiscale>(?<code>[^<]+)<|<data>(?<birth>[^<]+)<");
    private final List<Piece> pieces = new ArrayList<>();

    private enum Kind { TEXT, SENT, DATE, SURNAME, NAME, CODE, BIRTH }

    /** A fixed text, or a slot with the number of its worker or the distance of its date from the base day. */
    private record Piece(Kind kind, String text, int number) {
    }

    SampleTemplate(String sample) {
        Matcher matcher = SLOT.matcher(sample);
        int done = 0;
        int worker = -1;
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                String group = kind == Kind.TEXT ? null : matcher.group(kind.name().toLowerCase(Locale.ROOT));
                if (group == null) {
                    continue;
                }
                String slot = kind.name().toLowerCase(Locale.ROOT);
                worker += kind == Kind.SURNAME ? 1 : 0;
                int number = kind == Kind.DATE ? (int) ChronoUnit.DAYS.between(Samples.BASE_DAY, LocalDate.parse(group)) : worker;
                pieces.add(new Piece(Kind.TEXT, sample.substring(done, matcher.start(slot)), 0));
                pieces.add(new Piece(kind, kind == Kind.CODE ? group : null, number));
                done = matcher.end(slot);
            }
        }
        pieces.add(new Piece(Kind.TEXT, sample.substring(done), 0));
    }

    String fill(int number, OffsetDateTime sentAt) {
        LocalDate day = sentAt.toLocalDate();
        StringBuilder out = new StringBuilder(3_000);
        for (Piece piece : pieces) {
            switch (piece.kind) {
                case TEXT -> out.append(piece.text);
                case SENT -> out.append(DateTexts.write(sentAt));
                case DATE -> out.append(day.plusDays(piece.number));
                case SURNAME -> out.append(SamplePerson.surname(number, piece.number));
                case NAME -> out.append(SamplePerson.NAME);
                case BIRTH -> out.append(SamplePerson.birth(number));
                case CODE -> out.append(SamplePerson.code(number, piece.number, piece.text));
            }
        }
        return out.toString();
    }
}
