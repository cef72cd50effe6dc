package it.sintesi.kernel.reference.calendar;

import de.focus_shift.jollyday.core.parser.impl.FixedParser;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.ChristianHolidayConfiguration.ChristianHolidayType;
import de.focus_shift.jollyday.core.spi.FixedHolidayConfiguration;
import de.focus_shift.jollyday.core.spi.HolidayConfigurations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the national part of one of the library's holiday files: fixed and Christian holidays, which are all that Italy has. */
final class LibraryFile {

    private final List<FixedHolidayConfiguration> fixed = new ArrayList<>();
    private final List<ChristianHolidayConfiguration> christian = new ArrayList<>();

    private LibraryFile() {
    }

    static HolidayConfigurations national(String resource) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        LibraryFile file = new LibraryFile();
        try (InputStream in = FixedParser.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The holiday library has no " + resource);
            }
            file.read(factory.createXMLStreamReader(in));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the holiday library", e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Cannot read " + resource + " of the holiday library", e);
        }
        return new HolidayEntries(List.copyOf(file.fixed), List.copyOf(file.christian));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "Configuration", "Holidays" -> { }
                    case "Fixed" -> fixed.add(new HolidayEntries.Fixed(
                            MonthDay.of(Month.valueOf(text(xml, "month")), Integer.parseInt(text(xml, "day"))), year(xml, "validFrom"), year(xml, "validTo")));
                    case "ChristianHoliday" -> christian.add(new HolidayEntries.Christian(
                            ChristianHolidayType.valueOf(text(xml, "type")), year(xml, "validFrom"), year(xml, "validTo")));
                    default -> throw new IllegalStateException("The holiday library's file has an unknown entry: " + xml.getLocalName());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "Holidays".equals(xml.getLocalName())) {
                return;
            }
        }
    }

    private static String text(XMLStreamReader xml, String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    private static Optional<Year> year(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(text(xml, attribute)).map(Year::parse);
    }
}
